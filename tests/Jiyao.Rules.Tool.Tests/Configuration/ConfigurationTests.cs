using System.Text.Json;
using Jiyao.Rules.Tool.Tests.Commands;
using Jiyao.Rules.Tool.Tests.Reports;

namespace Jiyao.Rules.Tool.Tests.Configuration;

public sealed class ConfigurationTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public void The_file_in_the_folder_chooses_regulations_options_and_language()
    {
        folder.Write("t.csv", OneRegister.Header + OneRegister.Kept);
        folder.Write("jiyao.json", """{ "regulations": ["B"], "options": { "DayCounting": "CivilCode" }, /* comment */ }""");
        var report = Report();

        Assert.Equal("[\"B\"]", report.GetProperty("regulations").GetRawText());
    }

    [Fact]
    public void Of_two_folders_that_have_one_each_neither_counts_unasked()
    {
        foreach (var room in new[] { "a", "b" }) folder.Write($"{room}/{room}.csv", OneRegister.Header + OneRegister.Kept);
        var (one, other) = (folder.Write("a/jiyao.json", """{ "regulations": ["B"] }"""), folder.Write("b/jiyao.json", """{ "regulations": ["A"] }"""));
        string[] check = ["check", Path.Combine(folder.Path, "a"), Path.Combine(folder.Path, "b"), "--as-of", "2026-04-01"];

        Assert.Equal((2, "", $"jiyao: {one} and {other} are both there; say by --config which is to count.\n"), JiyaoTool.Run(check));
        Assert.Equal("[\"A\"]", JiyaoTool.Check([.. check[1..], "--config", other]).Report.GetProperty("regulations").GetRawText());
        Assert.Equal(0, JiyaoTool.Run(["check", Path.Combine(folder.Path, "a"), Path.Combine(folder.Path, "b", "..", "a"), "--as-of", "2026-04-01"]).Code);
    }

    [Fact]
    public void One_that_does_not_count_is_told()
    {
        folder.Write("a/t.csv", OneRegister.Header + OneRegister.Kept);
        var (own, below) = (folder.Write("jiyao.json", """{ "regulations": ["B"] }"""), folder.Write("a/jiyao.json", """{ "regulations": ["A"] }"""));

        Assert.Equal("""["B"] """ + below, Told());
        Assert.Equal("""["A"] """ + own, Told("--config", below));

        string Told(params string[] more)
        {
            var report = Report(more);
            return $"{report.GetProperty("regulations").GetRawText()} {Assert.Single(report.GetProperty("passedOver").EnumerateArray()).GetProperty("path").GetString()}";
        }
    }

    [Fact]
    public void The_command_line_overrides_it()
    {
        folder.Write("t.csv", OneRegister.Header + OneRegister.Kept + OneRegister.Late);
        folder.Write("jiyao.json", """{ "regulations": ["B"], "failOn": ["none"] }""");

        Assert.Equal(0, JiyaoTool.Run("check", folder.Path, "--as-of", "2026-04-01").Code);
        Assert.Equal(1, JiyaoTool.Run("check", folder.Path, "--as-of", "2026-04-01", "--fail-on", "violated").Code);
        Assert.Equal("[\"A\"]", Report("--regulation", "A").GetProperty("regulations").GetRawText());
    }

    [Fact]
    public void Headers_of_the_office_are_known_by_the_column_they_stand_for()
    {
        folder.Write("t.csv", (OneRegister.Header + OneRegister.Late).Replace("回单时间", "回函钟点", StringComparison.Ordinal));
        folder.Write("jiyao.json", """{ "columns": { "telegram": { "回函钟点": "receiptSentAt" } } }""");

        Assert.Contains(Report("--regulation", "B").GetProperty("entries").EnumerateArray(), entry => entry.GetProperty("clause").GetString() == "B4.1.a"
            && entry.GetProperty("verdict").GetString() == "violated");
    }

    [Fact]
    public void Places_of_the_office_are_the_rooms_they_stand_for()
    {
        folder.Write("e.csv", "出入编号,姓名,出入类型,场所,进入时间\n1,张三,会客,三楼东,2026-03-10 10:00:00\n");
        Assert.Equal("indeterminate", VerdictOf("B5.3.a"));

        folder.Write("jiyao.json", """{ "places": { "三楼东": "机要室" } }""");
        Assert.Equal("violated", VerdictOf("B5.3.a"));
    }

    [Fact]
    public void Baseline_and_waivers_lie_beside_it_and_are_no_registers()
    {
        folder.Write("t.csv", OneRegister.Header + OneRegister.Kept + OneRegister.Late);
        folder.Write("jiyao.json", """{ "regulations": ["B"], "baseline": "base.json", "waivers": "waivers.json" }""");
        folder.Write("base.json", """{ "version": 1, "findings": [] }""");
        folder.Write("waivers.json", """[{ "clause": "B4.1.a", "record": "002", "reason": "检修", "approver": "王", "expires": "2026-12-31" }]""");

        Assert.Equal(0, JiyaoTool.Run("check", folder.Path, "--as-of", "2026-04-01").Code);
    }

    [Theory]
    [InlineData("{\n \"regulations\": [],\n \"颜色\": \"red\" }", "jiyao.json:3:7: '颜色' is not known, there are $schema, regulations")]
    [InlineData("""{ "regulations": "B" }""", "jiyao.json:1:21: regulations must be a list")]
    [InlineData("""{ "options": { "DayCounting": 3 } }""", "options.DayCounting must be text")]
    [InlineData("""{ "allowIndeterminate": "yes" }""", "allowIndeterminate must be true or false")]
    [InlineData("""{ "lang": "zh", "lang": "en" }""", "'lang' stands there twice")]
    [InlineData("{\n \"lang\": \"zh\"", "jiyao.json:2:")]
    [InlineData("", "it is empty")]
    [InlineData("null", "it is null")]
    [InlineData("[]", "must be an object")]
    [InlineData("""{ "regulations": null }""", "regulations may not be null")]
    [InlineData("""{ "regulations": [null] }""", "regulations holds null")]
    [InlineData("""{ "packs": null }""", "packs may not be null")]
    [InlineData("""{ "options": null }""", "options may not be null")]
    [InlineData("""{ "options": { "DayCounting": null } }""", "options holds null")]
    [InlineData("""{ "columns": { "telegram": null } }""", "columns holds null")]
    [InlineData("""{ "places": null }""", "places may not be null")]
    [InlineData("""{ "places": { "三楼东": null } }""", "places holds null")]
    [InlineData("""{ "failOn": [null] }""", "failOn holds null")]
    [InlineData("""{ "failOn": ["late"] }""", "jiyao.json: failOn 'late'")]
    [InlineData("""{ "baseline": "" }""", "baseline holds null or a blank")]
    [InlineData("""{ "period": "2026" }""", "jiyao.json: period '2026' is no period")]
    [InlineData("{\n\"lang\": \"fr\" }", "lang is zh or en")]
    [InlineData("""{ "columns": { "telegram": { "钟点": "nothing" } } }""", "jiyao.json: registers of kind telegram have no column \"nothing\"")]
    [InlineData("""{ "columns": { "telex": {} } }""", "jiyao.json: unknown kind of register \"telex\"")]
    [InlineData("""{ "places": { "三楼东": "cellar" } }""", "jiyao.json: the kind \"cellar\"")]
    [InlineData("""{ "options": { "Nothing": "1" } }""", "jiyao.json: there is no option Nothing")]
    [InlineData("""{ "regulations": ["C"] }""", "jiyao.json: there is no regulation C")]
    [InlineData("""{ "packs": ["none.dll"] }""", "jiyao.json: --pack")]
    public void What_it_cannot_hold_is_refused_in_one_line(string text, string expected)
    {
        folder.Write("t.csv", OneRegister.Header + OneRegister.Kept);
        folder.Write("jiyao.json", text);

        var (code, _, error) = JiyaoTool.Run("check", folder.Path);

        Assert.Equal(2, code);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_refused_for_its_names_would_match_nothing()
    {
        folder.Write("t.csv", OneRegister.Header + OneRegister.Kept);
        folder.Write("jiyao.json", [.. "{ \"places\": { \""u8, 0xC8, 0xFD, .. "\": \"cipherRoom\" } }"u8]);

        Assert.Contains("jiyao.json: it is not UTF-8", JiyaoTool.Run("check", folder.Path).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_office_allows_the_command_line_can_refuse()
    {
        folder.Write("t.csv", OneRegister.Header + OneRegister.Kept + OneRegister.Open.Replace("003", "002", StringComparison.Ordinal));
        folder.Write("jiyao.json", """{ "regulations": ["B"], "allowIndeterminate": true }""");

        Assert.Equal(0, JiyaoTool.Run("check", folder.Path, "--as-of", "2026-04-01").Code);
        Assert.Equal(3, JiyaoTool.Run("check", folder.Path, "--as-of", "2026-04-01", "--allow-indeterminate=false").Code);
    }

    [Fact]
    public void What_it_sets_for_another_regulation_is_no_fault_of_a_run_without_that()
    {
        folder.Write("t.csv", OneRegister.Header + OneRegister.Kept);
        folder.Write("jiyao.json", """{ "options": { "MinutePrecision": "Lenient" } }""");

        Assert.Equal("[\"A\"]", Report("--regulation", "A").GetProperty("regulations").GetRawText());
        Assert.Equal(2, JiyaoTool.Run("check", folder.Path, "--regulation", "A", "--option", "MinutePrecision=Lenient").Code);
    }

    [Fact]
    public void Readings_are_compared_with_what_the_office_has_set()
    {
        folder.Write("t.csv", (OneRegister.Header + OneRegister.Late).Replace("回单时间", "回函钟点", StringComparison.Ordinal));
        folder.Write("base.json", """{ "version": 1, "findings": [] }""");
        folder.Write("jiyao.json", """{ "lang": "zh", "baseline": "base.json", "options": { "MinutePrecision": "Strict" }, "columns": { "telegram": { "回函钟点": "receiptSentAt" } } }""");

        var (code, output, error) = JiyaoTool.Run("diff", folder.Path, "--with", "MinutePrecision=Lenient", "--as-of", "2026-04-01");

        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith("结论改变 ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_is_never_written_over_what_is_read()
    {
        var register = folder.Write("t.csv", OneRegister.Header + OneRegister.Kept);

        var (code, _, error) = JiyaoTool.Run("check", register, "--format", $"json={Path.Combine(folder.Path, ".", "t.csv")}");

        Assert.Equal(2, code);
        Assert.Contains("would be written over", error, StringComparison.Ordinal);
        Assert.Equal(OneRegister.Header + OneRegister.Kept, File.ReadAllText(register));
    }

    public void Dispose() => folder.Dispose();

    private string? VerdictOf(string clause) => Report().GetProperty("entries").EnumerateArray()
        .Single(entry => entry.GetProperty("clause").GetString() == clause).GetProperty("verdict").GetString();

    private JsonElement Report(params string[] options) => JiyaoTool.Check([folder.Path, "--as-of", "2026-04-01", .. options]).Report;
}
