using System.Text.Json;
using Jiyao.Rules.Tool.Tests.Commands;

namespace Jiyao.Rules.Tool.Tests.Regulations;

/// <summary>Regulations that the tool was not built with: --pack, --text-of, and what another version or text would change.</summary>
public sealed class PackTests : IDisposable
{
    private const string Register =
        "收/发,序号,收报时间,办结时间,办理结果\n"
        + "收,1,2026-06-01 09:00:00,2026-06-03 12:00:00,已办结\n"
        + "收,2,2026-07-01 09:00:00,2026-07-03 12:00:00,已办结\n";

    private readonly TempFolder folder = new();

    [Fact]
    public void A_pack_judges_each_row_by_the_text_of_its_day()
    {
        var (code, report) = JiyaoTool.Check(folder.Write("t.csv", Register), "--pack", Pack("h.dll", 3), "--as-of", "2026-12-01");

        Assert.Equal(1, code);
        Assert.Equal(["H"], report.GetProperty("regulations").EnumerateArray().Select(id => id.GetString()));
        var late = Assert.Single(report.GetProperty("entries").EnumerateArray());
        Assert.Equal(("H1.1", "2"), (late.GetProperty("clause").GetString(), late.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("2026-06-30", 0)]
    [InlineData("2026-07-01", 2)]
    public void The_text_of_one_day_judges_every_row(string day, int late)
    {
        var (_, report) = JiyaoTool.Check(folder.Write("t.csv", Register), "--pack", Pack("h.dll", 3), "--text-of", day, "--as-of", "2026-12-01");

        Assert.Equal(late, report.GetProperty("entries").GetArrayLength());
    }

    [Fact]
    public void A_pack_stands_beside_a_model_regulation_and_takes_its_own_options()
    {
        var (_, report) = JiyaoTool.Check(
            folder.Write("t.csv", Register), "--pack", Pack("h.dll", 3), "--regulation", "B", "--option", "days=9", "--option", "DayCounting=CivilCode", "--as-of", "2026-12-01");

        Assert.Equal(["B", "H"], report.GetProperty("regulations").EnumerateArray().Select(id => id.GetString()));
        Assert.DoesNotContain(report.GetProperty("entries").EnumerateArray(), entry => entry.GetProperty("clause").GetString() == "H1.1");
        Assert.Contains("there is no option MaxCall; there are Days", Refusal("--pack", Pack("h.dll", 3), "--option", "MaxCall=5min"), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_clauses_are_listed_with_version_dates_and_earlier_wording()
    {
        var (_, output, _) = JiyaoTool.Run("rules", "--pack", Pack("h.dll", 3));

        Assert.Contains("Harbour rules  1.1.0", output, StringComparison.Ordinal);
        Assert.Contains("before 2026-07-01: Telegrams are finished in time.", output, StringComparison.Ordinal);
        var page = JiyaoTool.Run("rules", "--pack", Pack("h.dll", 3), "--format", "markdown").Out;
        Assert.Contains("(2026-07-01 前: ", page, StringComparison.Ordinal);
        Assert.Contains("(before 2026-07-01: Telegrams are finished in time.)", page, StringComparison.Ordinal);
        var row = Assert.Single(JsonDocument.Parse(JiyaoTool.Run("rules", "--pack", Pack("h.dll", 3), "--format", "json").Out).RootElement.EnumerateArray());
        Assert.Equal("2026-07-01", row.GetProperty("amendments")[0].GetProperty("on").GetString());
    }

    [Fact]
    public void The_office_may_name_its_packs_in_its_configuration()
    {
        Pack("h.dll", 3);
        folder.Write("jiyao.json", """{ "packs": ["h.dll"] }""");
        folder.Write("t.csv", Register);

        var (_, report) = JiyaoTool.Check(folder.Path, "--as-of", "2026-12-01");

        Assert.Single(report.GetProperty("entries").EnumerateArray());
    }

    [Fact]
    public void Its_findings_can_be_waived_and_made_a_baseline()
    {
        var (register, pack) = (folder.Write("t.csv", Register), Pack("h.dll", 3));
        var waiver = folder.Write("w.json", """[{"clause":"H1.1","record":"2","reason":"线路检修","approver":"王主任","expires":"2026-12-31"}]""");
        var baseline = Path.Combine(folder.Path, "b.json");

        Assert.Equal(0, JiyaoTool.Check(register, "--pack", pack, "--as-of", "2026-12-01", "--waivers", waiver).Code);
        Assert.Equal(1, JiyaoTool.Check(register, "--pack", pack, "--as-of", "2026-12-01", "--write-baseline", baseline).Code);
        Assert.Equal(0, JiyaoTool.Check(register, "--pack", pack, "--as-of", "2026-12-01", "--baseline", baseline).Code);
    }

    [Fact]
    public void Two_versions_side_by_side_tell_the_verdicts_that_change()
    {
        var register = folder.Write("t.csv", Register);

        var (code, output, _) = JiyaoTool.Run("diff", register, "--pack", Pack("old.dll", 3), "--with-pack", Pack("new.dll", 2), "--as-of", "2026-12-01");

        Assert.Equal(0, code);
        Assert.Contains("Verdicts that change: 1\n", output, StringComparison.Ordinal);
        Assert.Contains("H1.1  compliant -> violated: 1", output, StringComparison.Ordinal);
        Assert.Contains("t.csv:2  1  before: Finish it: due 2026-06-04 09:00", output, StringComparison.Ordinal);
        Assert.Contains("after: Finish it: due 2026-06-03 09:00", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_texts_side_by_side_tell_what_the_amendment_changes()
    {
        var register = folder.Write("t.csv", Register);

        var (_, output, _) = JiyaoTool.Run(
            "diff", register, "--pack", Pack("h.dll", 3), "--text-of", "2026-06-30", "--with-text-of", "2026-07-01", "--as-of", "2026-12-01");

        Assert.Contains("H1.1  compliant -> violated: 2", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_pack_is_refused_with_the_mend()
    {
        Assert.Contains("no such file", Refusal("--pack", "nothing.dll"), StringComparison.Ordinal);
        Assert.Contains("no .NET assembly", Refusal("--pack", folder.Write("text.dll", "text")), StringComparison.Ordinal);
        Assert.Contains("IRegulationSource", Refusal("--pack", HarbourPack.Compile(folder, "empty.dll", "public class Nothing;")), StringComparison.Ordinal);
        Assert.Contains("regulation H is there twice", Refusal("--pack", Pack("1.dll", 3), "--pack", Pack("2.dll", 3)), StringComparison.Ordinal);
        Assert.Contains("is no date", Refusal("--text-of", "July"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OptionKeys => new[] { \"Days\" };", "OptionKeys => throw new System.InvalidOperationException(\"no keys\");", "Harbour.OptionKeys failed (InvalidOperationException: no keys)")]
    [InlineData("var clause", "if (days == 9) throw new FormatException(\"nine\"); var clause", "Harbour.Create failed (FormatException: nine)")]
    [InlineData("var clause", "if (days == 9) return null; var clause", "Harbour.Create failed (InvalidOperationException: null)")]
    public void What_its_code_does_wrong_is_its_own_fault_and_names_it(string code, string other, string expected)
    {
        var pack = HarbourPack.Compile(folder, "wrong.dll", HarbourPack.Source.Replace("DAYS", "3", StringComparison.Ordinal).Replace(code, other, StringComparison.Ordinal));

        Assert.Equal($"jiyao: --pack {pack}: its {expected}; its author has to mend it.\n", Refusal("--pack", pack, "--option", "Days=9"));
    }

    [Fact]
    public void Another_version_is_one_of_each_pack_given()
    {
        var (register, pack) = (folder.Write("t.csv", Register), Pack("h.dll", 3));

        Assert.Contains("--with-pack names 1, --pack (or packs in jiyao.json) 0", Compared("--with-pack", pack), StringComparison.Ordinal);
        Assert.Contains("--with-pack names 1, --pack (or packs in jiyao.json) 2", Compared("--pack", pack, "--pack", pack, "--with-pack", pack), StringComparison.Ordinal);

        string Compared(params string[] options)
        {
            var (code, _, error) = JiyaoTool.Run(["diff", register, .. options]);
            Assert.Equal(2, code);
            return error;
        }
    }

    [Fact]
    public void A_comparison_needs_something_to_compare_with()
    {
        var (code, _, error) = JiyaoTool.Run("diff", folder.Write("t.csv", Register));

        Assert.Equal(2, code);
        Assert.Contains("--with-text-of", error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private string Pack(string name, int days) => HarbourPack.Write(folder, name, days);

    private static string Refusal(params string[] arguments)
    {
        var (code, _, error) = JiyaoTool.Run(["rules", .. arguments]);
        Assert.Equal(2, code);
        Assert.DoesNotContain("fault of jiyao", error, StringComparison.Ordinal);
        return error;
    }
}
