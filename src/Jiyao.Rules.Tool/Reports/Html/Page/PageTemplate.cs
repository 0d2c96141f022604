using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Jiyao.Rules.Tool.Reports.Html.Page;

/// <summary>
/// The page around the sections. Its policy lets run only its own script and style, by their hashes, so that what a register brings
/// along is inert even if it got past the escaping.
/// </summary>
internal static partial class PageTemplate
{
    private static readonly Dictionary<string, string> Own = Parts();

    public static void Write(TextWriter target, IReadOnlyDictionary<string, Action<HtmlWriter>> sections)
    {
        var html = new HtmlWriter(target);
        var isName = false;
        foreach (var part in Hole.Split(Resource("page.html")))
        {
            if (!isName) html.Literal(part);
            else if (Own.TryGetValue(part, out var own)) html.Literal(own);
            else sections[part](html);
            isName = !isName;
        }
    }

    [GeneratedRegex(@"\{\{(\w+)\}\}")]
    private static partial Regex Hole { get; }

    private static Dictionary<string, string> Parts()
    {
        var (style, script) = (Resource("page.css"), Resource("page.js"));
        return new(StringComparer.Ordinal)
        {
            ["style"] = style,
            ["script"] = script,
            ["styleHash"] = Hash(style),
            ["scriptHash"] = Hash(script),
        };
    }

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(PageTemplate).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
