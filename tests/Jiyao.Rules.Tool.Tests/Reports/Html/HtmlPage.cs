using System.Text.Json;
using System.Text.RegularExpressions;
using Jiyao.Rules.Tool.Tests.Commands;

namespace Jiyao.Rules.Tool.Tests.Reports.Html;

/// <summary>An HTML report as text, and the data embedded in it.</summary>
internal sealed partial record HtmlPage(int Code, string Text)
{
    public JsonElement Data => JsonDocument.Parse(DataBlock.Match(Text).Groups[1].Value).RootElement;

    public IReadOnlyList<JsonElement> Findings => [.. Data.GetProperty("findings").EnumerateArray()];

    public IReadOnlyList<string> Ids => [.. Id.Matches(Text).Select(match => match.Groups[1].Value)];

    public static HtmlPage Of(params string[] arguments)
    {
        var (code, output, error) = JiyaoTool.Run(["check", .. arguments, "--format", "html"]);
        Assert.Equal("", error);
        return new(code, output);
    }

    [GeneratedRegex("""<script type="application/json" id="data">(.*?)</script>""", RegexOptions.Singleline)]
    private static partial Regex DataBlock { get; }

    [GeneratedRegex("""\sid="([^"]+)""")]
    private static partial Regex Id { get; }
}
