using System.Text.Json;
using Jiyao.Rules.Tool.Tests.Registers;

namespace Jiyao.Rules.Tool.Tests.Reports;

/// <summary>What fails nothing but is worth a look stands in every report: columns, files and sheets that nothing reads, waivers that excuse nothing.</summary>
public sealed class NotesTests : IDisposable
{
    private readonly OneRegister register = new();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void A_column_that_nothing_reads_is_named(string format)
    {
        var (code, report) = register.Check(format, "", Register("天气"));

        Assert.Equal(0, code);
        Assert.Contains("天气", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void A_file_or_sheet_that_is_not_read_is_named(string format)
    {
        register.Write("all/more.et", "");
        register.Write("all/more.csv.zip", "");
        string[] row = [.. OneRegister.Kept.Trim().Split(',').Select(XlsxFile.Text)];
        string[][] telegrams = [[.. OneRegister.Header.Trim().Split(',').Select(XlsxFile.Text)], row];
        File.WriteAllBytes($"{register.Folder}/all/book.xlsx", XlsxFile.Of(false, ("电报", telegrams), ("说明", [[], [XlsxFile.Text("某某登记")]]), ("空表", [[]])));
        register.Check("text", OneRegister.Kept, "--format", $"json={register.Folder}/all/earlier.json");
        var (code, report) = register.Check(format, "", $"{register.Folder}/all");

        Assert.Equal(0, code);

        // A place in SARIF is a URI.
        var sheet = format == "sarif" ? Uri.EscapeDataString("说明") : "book.xlsx!说明";
        Assert.All(["more.et", "more.csv.zip", "earlier.json", sheet], name => Assert.Contains(name, report, StringComparison.Ordinal));
        Assert.DoesNotContain("空表", report, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_that_is_being_written_is_not_one_of_those()
    {
        register.Write("t.csv", OneRegister.Header + OneRegister.Kept);
        var report = $"{register.Folder}/now.md";

        Commands.JiyaoTool.Run("check", register.Folder, "--as-of", "2026-04-01", "--format", $"markdown={report}");
        Commands.JiyaoTool.Run("check", register.Folder, "--as-of", "2026-04-01", "--format", $"markdown={report}");

        Assert.DoesNotContain("now.md", File.ReadAllText(report), StringComparison.Ordinal);
    }

    [Fact]
    public void A_filled_column_without_a_header_goes_by_its_number_and_an_empty_one_is_nothing()
    {
        Assert.Equal(["#14"], Columns(Register("", "晴")));
        Assert.Empty(Columns(Register("", "")));
        Assert.Empty(Columns(Register("备注", "晴")));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void A_waiver_that_matches_no_finding_is_named_and_fails_nothing(string format)
    {
        var (code, report) = register.Check(format, OneRegister.Kept + OneRegister.Late, "--waivers", Waivers("B4.1.a", "002", "B4.1.a", "WW9"));

        Assert.Equal(0, code);
        Assert.Contains("WW9", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("B4.1.a", "002", 0)]
    [InlineData("B4.1.a", "001", 1)]
    [InlineData("B4.2.b", "002", 1)]
    [InlineData("B4.2.a", "002", 0)]
    [InlineData("B3.1.a", "002", 0)]
    public void A_waiver_of_a_clause_that_was_not_judged_may_yet_match(string clause, string record, int unused) =>
        Assert.Equal(unused, Report(OneRegister.Kept + OneRegister.Late, "--waivers", Waivers(clause, record)).GetProperty("unusedWaivers").GetArrayLength());

    public void Dispose() => register.Dispose();

    private static string Row(string cell) => $"{OneRegister.Kept[..^1]},{cell}\n";

    // A register with one more column, in place of the usual one.
    private string Register(string header, string cell = "晴") => register.Write("more.csv", $"{OneRegister.Header[..^1]},{header},经手\n{Row(cell)[..^1]},\n");

    private static List<string?> Columns(string path)
    {
        var (_, report) = Commands.JiyaoTool.Check(path, "--regulation", "B", "--as-of", "2026-04-01");
        var columns = Assert.Single(report.GetProperty("files").EnumerateArray()).GetProperty("unknownColumns");
        return [.. columns.EnumerateArray().Select(column => column.GetString()).Where(column => column != "经手")];
    }

    private JsonElement Report(string rows, params string[] options) =>
        JsonDocument.Parse(register.Check("json", rows, options).Report).RootElement;

    private string Waivers(params string[] clausesAndRecords) => register.Write("waivers.json", JsonSerializer.Serialize(
        clausesAndRecords.Chunk(2).Select(pair => new { clause = pair[0], record = pair[1], reason = "检修", approver = "王", expires = "2026-12-31" })));
}
