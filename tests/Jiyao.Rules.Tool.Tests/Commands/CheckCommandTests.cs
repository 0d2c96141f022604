using System.Text.Json;

namespace Jiyao.Rules.Tool.Tests.Commands;

/// <summary>The contract that CI jobs depend on: report, exit codes, and one line for what cannot be read.</summary>
public sealed class CheckCommandTests
{
    private const string Header = "收/发,序号,收报时间,来报单位,标题,密级,紧急程度,是否重要,回单时间,经办人,报告时间,办结时间,办理结果\n";
    private const string Kept = "收,001,2026-03-10 09:00:00,甲局,通知,秘密,平急,否,2026-03-10 09:15:00,张三,,2026-03-12 10:00:00,已办结\n";
    private const string Late = "收,002,2026-03-10 09:00:00,甲局,通知,秘密,平急,否,2026-03-10 09:15:01,张三,,2026-03-12 10:00:00,已办结\n";
    private const string Unclear = "收,003,2026-03-10 09:00:00,甲局,通知,秘密,平急,,2026-03-10 09:10:00,张三,,2026-03-12 10:00:00,已办结\n";
    private const string Open = "收,002,2026-11-23 11:50:00,甲局,通知,秘密,平急,否,,张三,,,\n";

    [Theory]
    [InlineData(Kept, 0)]
    [InlineData(Kept + Open, 0)]
    [InlineData(Kept + Late + Unclear, 1)]
    [InlineData(Kept + Open + Unclear, 3)]
    [InlineData(Kept + "收,005\n", 3)]
    public void The_exit_code_says_what_was_found(string rows, int expected)
    {
        using var folder = new TempFolder();

        Assert.Equal(expected, JiyaoTool.Run("check", folder.Write("t.csv", Header + rows)).Code);
    }

    [Fact]
    public void What_is_indeterminate_can_be_allowed_but_a_violation_cannot()
    {
        using var folder = new TempFolder();

        Assert.Equal(0, JiyaoTool.Run("check", folder.Write("a.csv", Header + Unclear), "--allow-indeterminate").Code);
        Assert.Equal(1, JiyaoTool.Run("check", folder.Write("b.csv", Header + Unclear + Late), "--allow-indeterminate").Code);
    }

    [Fact]
    public void The_json_report_has_the_shape_that_programs_read()
    {
        using var folder = new TempFolder();
        var path = folder.Write("t.csv", Header + Kept + Late + "收,005\n");

        var (code, report) = JiyaoTool.Check(path, "--regulation", "B", "--as-of", "2026-04-01");

        Assert.Equal(1, code);
        Assert.Equal(
            ["asOf", "period", "regulations", "files", "summary", "clauses", "entries", "notEvaluated", "passedOver", "unusedWaivers", "rejected"],
            report.EnumerateObject().Select(property => property.Name));
        Assert.Equal("2026-04-01T00:00:00+08:00", report.GetProperty("asOf").GetString());
        Assert.Equal("[\"B\"]", report.GetProperty("regulations").GetRawText());
        Assert.Equal(
            $$"""{"path":"{{path}}","kind":"telegram","rows":3,"evaluated":2,"rejected":1,"unknownColumns":[]}""",
            report.GetProperty("files")[0].GetRawText());
        var entry = Assert.Single(report.GetProperty("entries").EnumerateArray());
        Assert.Equal(
            $$$"""
            {"clause":"B4.1.a","verdict":"violated","kind":"telegram","id":"002","path":"{{{path}}}","row":3,"due":"2026-03-10T09:15:00+08:00","fulfilled":"2026-03-10T09:15:01+08:00","message":{"zh":"发出回单：期限 2026-03-10 09:15:00，实际 2026-03-10 09:15:01，迟 1秒。","en":"Send the receipt: due 2026-03-10 09:15:00, done 2026-03-10 09:15:01, 1 s late."},"missing":[]}
            """,
            entry.GetRawText());
        var clause = report.GetProperty("clauses").EnumerateArray().Single(tally => tally.GetProperty("id").GetString() == "B4.1.a");
        Assert.Equal("""{"id":"B4.1.a","compliant":1,"violated":1,"pending":0,"indeterminate":0}""", clause.GetRawText());
        var rejected = Assert.Single(report.GetProperty("rejected").EnumerateArray());
        Assert.Equal(["path", "row", "column", "value", "problem"], rejected.EnumerateObject().Select(property => property.Name));
        Assert.Equal(4, rejected.GetProperty("row").GetInt32());
    }

    [Theory]
    [InlineData("2026-01-01/2026-03-31", """{"from":"2026-01-01T00:00:00+08:00","to":"2026-04-01T00:00:00+08:00"}""")]
    [InlineData("2026-01-01T08:00/2026-02-01T08:00", """{"from":"2026-01-01T08:00:00+08:00","to":"2026-02-01T08:00:00+08:00"}""")]
    [InlineData("2025-12-31T24:00/2026-01-31 24:00:00", """{"from":"2026-01-01T00:00:00+08:00","to":"2026-02-01T00:00:00+08:00"}""")]
    [InlineData("2026-01-01T24:00Z/2026-02-01T24:00+08:00", """{"from":"2026-01-02T08:00:00+08:00","to":"2026-02-02T00:00:00+08:00"}""")]
    public void The_json_report_tells_the_period_looked_at(string period, string expected)
    {
        using var folder = new TempFolder();

        var report = JiyaoTool.Check(folder.Write("t.csv", Header + Kept), "--as-of", "2026-04-01", "--period", period).Report;

        Assert.Equal(expected, report.GetProperty("period").GetRawText());
    }

    [Fact]
    public void What_is_compliant_is_listed_on_demand()
    {
        using var folder = new TempFolder();
        var path = folder.Write("t.csv", Header + Kept);

        Assert.Empty(JiyaoTool.Check(path).Report.GetProperty("entries").EnumerateArray());
        Assert.All(
            JiyaoTool.Check(path, "--include", "compliant").Report.GetProperty("entries").EnumerateArray(),
            entry => Assert.Equal("compliant", entry.GetProperty("verdict").GetString()));
    }

    [Fact]
    public void A_report_file_is_whole_and_nothing_else_is_left_behind()
    {
        using var folder = new TempFolder();
        var report = Path.Combine(folder.Path, "r.json");
        var path = folder.Write("t.csv", Header + Late);

        var (code, output, _) = JiyaoTool.Run("check", path, "--format", $"json={report}", "--format", "text");

        Assert.Equal(1, code);
        Assert.Contains("1 violated", output, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(File.ReadAllText(report)).RootElement.ValueKind);
        Assert.Equal(["r.json", "t.csv"], Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_reading_can_be_chosen()
    {
        using var folder = new TempFolder();
        var path = folder.Write("t.csv", Header + "收,001,2026-03-10 9:00,甲局,通知,秘密,平急,否,2026-03-10 9:15,张三,,2026-03-12 10:00,已办结\n");

        Assert.Equal(3, JiyaoTool.Run("check", path).Code);
        Assert.Equal(0, JiyaoTool.Run("check", path, "--option", "MinutePrecision=Lenient").Code);
    }

    [Theory]
    [InlineData("--option", "Nonsense=1", "there is no option Nonsense; there are RetroApproval")]
    [InlineData("--option", "MinutePrecision=Odd", "it takes Strict, Lenient")]
    [InlineData("--option", "MinutePrecision", "KEY=VALUE")]
    [InlineData("--regulation", "C", "there are A, B")]
    [InlineData("--as", "nonsense", "telegram")]
    [InlineData("--as-of", "yesterday", "write it like 2026-03-10")]
    [InlineData("--format", "pdf", "there are text, json")]
    [InlineData("--format", "json=nowhere/r.json", "there is no folder")]
    [InlineData("--format", "json=.", "name a file")]
    [InlineData("--baseline", "nowhere.json", "nowhere.json: there is no such file")]
    [InlineData("--write-baseline", "nowhere/b.json", "there is no folder")]
    [InlineData("--waivers", "nowhere/w.json", "nowhere/w.json: there is no such file")]
    [InlineData("--waivers", ".", "it is a folder")]
    [InlineData("--nonsense", "1", "there is no option --nonsense")]
    [InlineData("--include", "all", "--include takes compliant, not 'all'")]
    [InlineData("--period", "2026-01-01/9999-12-31", "is no period")]
    [InlineData("--period", "0001-01-01/2026-01-01", "is no period")]
    [InlineData("--period", "2026-01-01/9999-12-31T23:59Z", "is no period")]
    [InlineData("--as-of", "0001-01-01", "is no instant")]
    [InlineData("--as-of", "9999-12-30T16:00Z", "is no instant")]
    [InlineData("--as-of", "2026-03-10T24:01", "is no instant")]
    [InlineData("--fail-on", "violated:", "with :CLAUSE")]
    public void Bad_usage_is_one_line_that_says_what_there_is(string option, string value, string expected)
    {
        using var folder = new TempFolder();

        var (code, output, error) = JiyaoTool.Run("check", folder.Write("t.csv", Header + Kept), option, value);

        Assert.Equal(2, code);
        Assert.Equal("", output);
        Assert.StartsWith("jiyao: ", error, StringComparison.Ordinal);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(character => character == '\n'));
    }

    public static TheoryData<string, byte[]> Garbage() => new()
    {
        { "binary.csv", [0, 1, 2, 3, 255, 254, 0, 0, 7] },
        { "empty.csv", [] },
        { "prose.csv", "只是一段文字,没有表头\n第二行\n"u8.ToArray() },
        { "wrong.csv", [0xC3, 0x28, 0xA0, 0xA1, 0xFF, 0xFF, 0x0A] },
        { "line.csv", [.. Enumerable.Repeat((byte)'x', 10 << 20)] },
        { "deep.json", [.. Enumerable.Repeat((byte)'[', 100_000)] },
    };

    [Theory, MemberData(nameof(Garbage))]
    public void Garbage_is_one_line_on_stderr_that_names_the_file(string name, byte[] bytes)
    {
        using var folder = new TempFolder();

        var (code, output, error) = JiyaoTool.Run("check", folder.Write(name, bytes));

        Assert.Equal(2, code);
        Assert.Equal("", output);
        Assert.Contains(name, error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(character => character == '\n'));
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_and_an_empty_folder_are_named()
    {
        using var folder = new TempFolder();

        var missing = JiyaoTool.Run("check", Path.Combine(folder.Path, "nowhere.csv"));
        var empty = JiyaoTool.Run("check", folder.Path);

        Assert.Equal((2, 2), (missing.Code, empty.Code));
        Assert.Contains("nowhere.csv", missing.Error, StringComparison.Ordinal);
        Assert.Contains(folder.Path, empty.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_with_no_column_for_the_form_leaves_the_clause_on_plain_telegrams_unevaluated()
    {
        using var folder = new TempFolder();

        var report = JiyaoTool.Check(folder.Write("t.csv", Header + Kept), "--regulation", "A").Report;

        Assert.Empty(report.GetProperty("clauses").EnumerateArray());
        Assert.Contains(
            "A2.f2 notSupplied",
            report.GetProperty("notEvaluated").EnumerateArray().Select(entry => $"{entry.GetProperty("clause").GetString()} {entry.GetProperty("kind").GetString()}"));
    }
}
