using System.Text.Json;
using NJsonSchema;

namespace Jiyao.Rules.Tool.Tests.Commands;

public sealed class DiffCommandTests : IDisposable
{
    private const string Rows =
        "收/发,序号,收报时间,紧急程度,回单时间,开始办理时间,办结时间,办理结果\n"
        + "收,1,2026-03-10 09:00:00,特急,2026-03-10 09:10:00,2026-03-10 09:20:00,2026-03-11 10:00:00,已办结\n"
        + "收,2,2026-03-10 09:00:00,特急,2026-03-10 09:10:00,2026-03-10 09:20:00,2026-03-10 10:00:00,已办结\n";

    private readonly TempFolder folder = new();

    [Fact]
    public void Verdicts_that_another_reading_changes_are_told_with_row_and_reason()
    {
        var register = folder.Write("t.csv", Rows);

        var (code, output, _) = JiyaoTool.Run("diff", register, "--with", "DayCounting=CivilCode", "--regulation", "B", "--as-of", "2026-04-01");

        Assert.Equal(0, code);
        Assert.Contains("B4.4.c  violated -> compliant: 1", output, StringComparison.Ordinal);
        Assert.Matches(@"t\.csv:2  1  before: [^\n]*due 2026-03-11 09:00[^\n]*  after: [^\n]*due 2026-03-12 00:00", output);
        Assert.Contains("B4.4.c  违反 -> 合规: 1", JiyaoTool.Run("diff", register, "--with", "DayCounting=CivilCode", "--as-of", "2026-04-01", "--lang", "zh").Out, StringComparison.Ordinal);
        Assert.Contains("Verdicts that change: 0\n", JiyaoTool.Run("diff", register, "--with", "DayCounting=ElapsedHours").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_reading_must_be_one_there_is()
    {
        var (code, _, error) = JiyaoTool.Run("diff", folder.Write("t.csv", "收/发,序号,收报时间\n收,1,2026-03-10\n"), "--with", "Nothing=1");

        Assert.Equal(2, code);
        Assert.Contains("there is no option Nothing", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_json_it_tells_both_readings_every_change_and_what_neither_could_read()
    {
        var register = folder.Write("t.csv", Rows + "收,3,昨天,特急,,,,\n");
        var (_, output, _) = Compare(register, "json");

        using var document = JsonDocument.Parse(output);
        var root = document.RootElement;
        Assert.Equal("2026-04-01T00:00:00+08:00", root.GetProperty("asOf").GetString());
        Assert.Equal("""{"DayCounting":"ElapsedHours"}""", root.GetProperty("before").GetProperty("options").GetRawText());
        Assert.Equal("""{"DayCounting":"CivilCode"}""", root.GetProperty("after").GetProperty("options").GetRawText());
        var change = Assert.Single(root.GetProperty("changes").EnumerateArray());
        Assert.Equal(
            ("B4.4.c", "violated", "compliant", "1", 2),
            (Text(change, "clause"), Text(change, "before"), Text(change, "after"), Text(change, "id"), change.GetProperty("row").GetInt32()));
        Assert.Contains("due 2026-03-11 09:00", Text(change.GetProperty("messageBefore"), "en"), StringComparison.Ordinal);
        Assert.Contains("due 2026-03-12 00:00", Text(change.GetProperty("messageAfter"), "en"), StringComparison.Ordinal);
        Assert.Equal(1, Assert.Single(root.GetProperty("summary").EnumerateArray()).GetProperty("changes").GetInt32());
        Assert.Equal("昨天", Text(Assert.Single(root.GetProperty("rejected").EnumerateArray()), "value"));
        Assert.Empty((await JsonSchema.FromJsonAsync(JiyaoTool.Run("schema", "diff").Out, TestContext.Current.CancellationToken)).Validate(output));
    }

    [Fact]
    public void As_markdown_it_is_a_page_for_a_summary()
    {
        var (_, output, _) = Compare(folder.Write("t.csv", Rows), "markdown");

        Assert.StartsWith("# Verdicts compared: 1 change\n", output, StringComparison.Ordinal);
        Assert.Contains("| before | B 1.0.0 | DayCounting=ElapsedHours |", output, StringComparison.Ordinal);
        Assert.Contains("| B4.4.c | violated | compliant | 1 |", output, StringComparison.Ordinal);
        Assert.Matches(@"\| B4\.4\.c \| violated \| compliant \| 1 \| [^|]*t\.csv:2 \| [^|]*due 2026-03-11 09:00[^|]* \| [^|]*due 2026-03-12 00:00[^|]* \|", output);
    }

    [Fact]
    public async Task A_clause_that_says_nothing_gives_no_reason()
    {
        var roster = folder.Write("r.csv", "日期,起止时间,正班,副班\n2026-03-10,08:00-20:00,张三,张三\n");
        var (_, output, _) = JiyaoTool.Run("diff", roster, "--with", "SamePerson=Allow", "--regulation", "B", "--as-of", "2026-04-01", "--format", "json");

        using var document = JsonDocument.Parse(output);
        var change = document.RootElement.GetProperty("changes").EnumerateArray().Single(change => Text(change, "clause") == "B3.2.b");
        Assert.Equal("notApplicable", Text(change, "after"));
        Assert.Equal((JsonValueKind.Object, JsonValueKind.Null), (change.GetProperty("messageBefore").ValueKind, change.GetProperty("messageAfter").ValueKind));
        Assert.Empty((await JsonSchema.FromJsonAsync(JiyaoTool.Run("schema", "diff").Out, TestContext.Current.CancellationToken)).Validate(output));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("text")]
    [InlineData("markdown")]
    public void It_goes_to_a_file_that_a_later_run_over_the_folder_does_not_take_for_a_register(string format)
    {
        var register = folder.Write("t.csv", Rows);
        var report = Path.Combine(Path.GetDirectoryName(register)!, format == "markdown" ? "diff.md" : "diff.txt");

        Assert.Equal((0, ""), Written());
        Assert.NotEmpty(File.ReadAllText(report));
        Assert.Equal((0, ""), Written());

        (int, string) Written()
        {
            var (code, output, _) = Compare(Path.GetDirectoryName(register)!, $"{format}={report}");
            return (code, output);
        }
    }

    [Fact]
    public void It_is_never_written_over_a_register()
    {
        var register = folder.Write("t.csv", Rows);
        var (code, _, error) = Compare(register, $"json={register}");

        Assert.Equal(2, code);
        Assert.Contains("would be written over a file that is read", error, StringComparison.Ordinal);
        Assert.Equal(Rows, File.ReadAllText(register));
    }

    [Fact]
    public void A_format_it_does_not_have_is_bad_usage_that_names_those_it_has()
    {
        var (code, _, error) = Compare(folder.Write("t.csv", Rows), "sarif");

        Assert.Equal(2, code);
        Assert.Contains("there are text, json, markdown", error, StringComparison.Ordinal);
    }

    private static (int Code, string Out, string Error) Compare(string path, string format) => JiyaoTool.Run(
        "diff", path, "--with", "DayCounting=CivilCode", "--regulation", "B", "--as-of", "2026-04-01", "--format", format);

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();

    public void Dispose() => folder.Dispose();
}
