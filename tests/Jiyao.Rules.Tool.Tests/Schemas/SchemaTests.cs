using System.Runtime.CompilerServices;
using Jiyao.Rules.Tool.Tests.Commands;
using Jiyao.Rules.Tool.Tests.Reports;
using NJsonSchema;

namespace Jiyao.Rules.Tool.Tests.Schemas;

/// <summary>What the tool writes keeps to the schemas it ships, and the schemas refuse what is wrong.</summary>
public sealed class SchemaTests : IDisposable
{
    private readonly OneRegister register = new();

    [Fact]
    public async Task A_report_of_every_kind_of_finding_keeps_to_its_schema()
    {
        var baseline = Path.Combine(register.Folder, "baseline.json");
        var waivers = register.Write("waivers.json", """
            [{"clause":"B4.3.a","record":"003","reason":"检修","approver":"王","expires":"2026-12-31"},
             {"clause":"B4.1.a","record":"009","reason":"检修","approver":"王","expires":"2020-12-31"}]
            """);
        var rows = OneRegister.Kept + OneRegister.Late + OneRegister.Open + OneRegister.Unreadable + "收,005\n";
        register.Check("json", rows, "--write-baseline", baseline);
        var report = register.Check("json", rows, "--baseline", baseline, "--waivers", waivers, "--include", "compliant").Report;

        Assert.Empty(await Errors("report", report));
        Assert.Empty(await Errors("baseline", File.ReadAllText(baseline)));
        Assert.Empty(await Errors("waivers", File.ReadAllText(waivers)));
    }

    [Fact]
    public async Task The_report_of_a_whole_office_keeps_to_its_schema()
    {
        var (_, report) = JiyaoTool.Check(Sample(), "--as-of", "2027-02-15", "--period", "2026-01-01/2026-12-31");

        Assert.Empty(await Errors("report", report.GetRawText()));
    }

    [Theory]
    [InlineData("report", """{"asOf":"2026-04-01"}""")]
    [InlineData("config", """{"colour":"red"}""")]
    [InlineData("baseline", """{"version":2,"findings":[]}""")]
    [InlineData("waivers", """[{"clause":"B4.1.a"}]""")]
    public async Task A_schema_refuses_what_is_wrong(string name, string text) => Assert.NotEmpty(await Errors(name, text));

    public void Dispose() => register.Dispose();

    private static async Task<IEnumerable<string>> Errors(string name, string text)
    {
        var schema = await JsonSchema.FromJsonAsync(JiyaoTool.Run("schema", name).Out, TestContext.Current.CancellationToken);
        return schema.Validate(text).Select(error => error.ToString());
    }

    private static string Sample([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../samples/office"));
}
