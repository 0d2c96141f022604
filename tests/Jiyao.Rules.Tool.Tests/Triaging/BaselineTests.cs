using System.Text.Json;
using Jiyao.Rules.Tool.Tests.Commands;
using Jiyao.Rules.Tool.Tests.Reports;

namespace Jiyao.Rules.Tool.Tests.Triaging;

public sealed class BaselineTests : IDisposable
{
    private readonly OneRegister register = new();

    private string Baseline => Path.Combine(register.Folder, "baseline.json");

    [Fact]
    public void What_the_baseline_has_fails_nothing_and_what_is_new_does()
    {
        Assert.Equal(1, register.Check("json", OneRegister.Kept + OneRegister.Late, "--write-baseline", Baseline).Code);

        Assert.Equal(0, register.Check("json", OneRegister.Kept + OneRegister.Late, "--baseline", Baseline).Code);
        Assert.Equal(
            1,
            register.Check(
                "json", OneRegister.Kept + OneRegister.Late + OneRegister.Late.Replace("002", "003", StringComparison.Ordinal), "--baseline", Baseline).Code);
    }

    [Fact]
    public void A_known_finding_is_listed_and_says_so()
    {
        register.Check("json", OneRegister.Kept + OneRegister.Late, "--write-baseline", Baseline);
        var report = JsonDocument.Parse(register.Check("json", OneRegister.Kept + OneRegister.Late, "--baseline", Baseline).Report).RootElement;

        Assert.Equal(1, report.GetProperty("summary").GetProperty("violated").GetInt32());
        Assert.True(Assert.Single(report.GetProperty("entries").EnumerateArray()).GetProperty("known").GetBoolean());
    }

    [Fact]
    public void Each_finding_of_the_baseline_excuses_one()
    {
        register.Check("json", OneRegister.Kept + OneRegister.Late, "--write-baseline", Baseline);

        Assert.Equal(1, register.Check("json", OneRegister.Kept + OneRegister.Late + OneRegister.Late, "--baseline", Baseline).Code);
    }

    [Fact]
    public void What_is_open_can_be_known_too_and_what_is_unreadable_cannot()
    {
        var rows = OneRegister.Kept + OneRegister.Open.Replace("003", "002", StringComparison.Ordinal);
        Assert.Equal(3, register.Check("json", rows, "--write-baseline", Baseline).Code);

        Assert.Equal(0, register.Check("json", rows, "--baseline", Baseline).Code);
        Assert.Equal(3, register.Check("json", rows + OneRegister.Unreadable.Replace("004", "003", StringComparison.Ordinal), "--baseline", Baseline).Code);
    }

    [Fact]
    public void A_record_without_a_number_is_known_by_what_it_says_though_rows_shift()
    {
        const string head = "单位名称,单位类别,职能,设立时间\n";
        const string posts = "姓名,职务,任职单位,任职时间\n张三,保密员,甲镇,2020-01-01\n";
        var (units, people) = (register.Write("units.csv", head + "甲镇,乡镇,无,2020-01-01\n乙镇,乡镇,无,2020-01-01\n"), register.Write("people.csv", posts));
        string[] check = ["check", units, people, "--regulation", "B", "--as-of", "2026-04-01", "--fail-on", "violated:B6.7", "--allow-indeterminate"];

        Assert.Equal(1, JiyaoTool.Run([.. check, "--write-baseline", Baseline]).Code);
        Assert.Contains("\"id\":\"乙镇\"", File.ReadAllText(Baseline), StringComparison.Ordinal);
        register.Write("units.csv", head + "乙镇,乡镇,无,2020-01-01\n甲镇,乡镇,无,2020-01-01\n");
        Assert.Equal(0, JiyaoTool.Run([.. check, "--baseline", Baseline]).Code);
        register.Write("units.csv", head + "丙镇,乡镇,无,2020-01-01\n甲镇,乡镇,无,2020-01-01\n");
        Assert.Equal(1, JiyaoTool.Run([.. check, "--baseline", Baseline]).Code);
    }

    [Fact]
    public void A_record_of_another_year_under_the_same_number_is_another()
    {
        register.Check("json", OneRegister.Kept + OneRegister.Late.Replace("2026", "2025", StringComparison.Ordinal), "--write-baseline", Baseline);

        Assert.Equal(0, register.Check("json", OneRegister.Late.Replace("2026", "2025", StringComparison.Ordinal), "--baseline", Baseline).Code);
        Assert.Equal(1, register.Check("json", OneRegister.Kept + OneRegister.Late, "--baseline", Baseline).Code);
    }

    [Fact]
    public void Another_gap_in_the_serials_of_a_year_is_new()
    {
        var gap = OneRegister.Kept + OneRegister.Kept.Replace("001", "003", StringComparison.Ordinal);
        Assert.Equal(1, register.Check("json", gap, "--write-baseline", Baseline).Code);

        Assert.Equal(0, register.Check("json", gap + OneRegister.Kept.Replace("001", "004", StringComparison.Ordinal), "--baseline", Baseline).Code);
        Assert.Equal(1, register.Check("json", gap + OneRegister.Kept.Replace("001", "006", StringComparison.Ordinal), "--baseline", Baseline).Code);
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("李四,分管副主任,办公室,2026-03-20,\n", "李四,分管副主任,办公室,2026-03-20,\n", 0)]
    [InlineData("李四,分管副主任,办公室,2026-03-20,\n", "李四,分管副主任,办公室,2026-03-20,2026-04-05\n", 1)]
    public void A_vacancy_is_known_on_later_days_too_and_another_one_is_new(string first, string later, int expected)
    {
        const string held = "姓名,职务,任职单位,任职时间,免职时间\n张三,分管副主任,办公室,2020-01-01,2026-03-12\n";
        var (telegrams, posts) = (register.Write("t.csv", OneRegister.Header + OneRegister.Kept), register.Write("posts.csv", held + first));
        string[] check = ["check", telegrams, posts, "--regulation", "B", "--fail-on", "violated:B2", "--allow-indeterminate"];

        Assert.Equal(1, JiyaoTool.Run([.. check, "--as-of", "2026-04-01", "--write-baseline", Baseline]).Code);
        register.Write("posts.csv", held + later);
        Assert.Equal(expected, JiyaoTool.Run([.. check, "--as-of", "2026-04-09", "--baseline", Baseline]).Code);
    }

    [Fact]
    public void A_post_that_is_vacant_is_known_later_where_nothing_but_appointments_is_checked()
    {
        var posts = register.Write("posts.csv", "姓名,职务,任职单位,任职时间,免职时间\n张三,分管副主任,办公室,2020-01-01,2026-03-12\n");
        string[] check = ["check", posts, "--regulation", "B", "--fail-on", "violated:B2", "--allow-indeterminate"];

        Assert.Equal(1, JiyaoTool.Run([.. check, "--as-of", "2026-04-01", "--write-baseline", Baseline]).Code);
        Assert.Equal(0, JiyaoTool.Run([.. check, "--as-of", "2026-04-09", "--baseline", Baseline]).Code);
    }

    [Fact]
    public void A_register_in_another_format_and_folder_has_the_same_findings()
    {
        register.Check("json", OneRegister.Kept + OneRegister.Late, "--write-baseline", Baseline);
        var other = register.Write("other/t.tsv", (OneRegister.Header + OneRegister.Kept + OneRegister.Late).Replace(',', '\t'));

        Assert.Equal(0, JiyaoTool.Run("check", other, "--regulation", "B", "--as-of", "2026-04-01", "--baseline", Baseline).Code);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("sarif")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void Among_very_many_that_are_known_the_new_one_is_shown_first(string format)
    {
        var known = string.Concat(Enumerable.Range(1, 250).Select(Late));
        register.Check("json", known, "--write-baseline", Baseline);

        var report = register.Check(format, known + Late(777), "--baseline", Baseline).Report;

        var (first, fresh) = (report.IndexOf(Shown(1), StringComparison.Ordinal), report.IndexOf(Shown(777), StringComparison.Ordinal));
        Assert.True(fresh >= 0 && (fresh < first || format == "text"), $"{fresh} {first}");

        static string Late(int serial) => OneRegister.Late.Replace("002", $"N{serial:000}N", StringComparison.Ordinal);

        static string Shown(int serial) => $"N{serial:000}N";
    }

    [Fact]
    public void The_same_findings_write_the_same_baseline()
    {
        register.Check("json", OneRegister.Kept + OneRegister.Late, "--write-baseline", Baseline);
        var first = File.ReadAllText(Baseline);
        register.Check("json", OneRegister.Kept + OneRegister.Late, "--write-baseline", Baseline);

        Assert.Equal(first, File.ReadAllText(Baseline));
        Assert.Equal(1, JsonDocument.Parse(first).RootElement.GetProperty("findings").GetArrayLength());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"version\":2,\"findings\":[]}")]
    [InlineData("{\"version\":1,\"findings\":[{}]}")]
    [InlineData("{\"version\":1,\"findings\":[{\"fingerprint\":null}]}")]
    public void What_is_no_baseline_is_refused_by_name(string text)
    {
        var (code, error) = register.Check("json", OneRegister.Kept, "--baseline", register.Write("b.json", text));

        Assert.Equal(2, code);
        Assert.Contains("b.json: not a baseline", error, StringComparison.Ordinal);
    }

    public void Dispose() => register.Dispose();
}
