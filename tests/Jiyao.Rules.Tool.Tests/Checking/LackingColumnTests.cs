using Jiyao.Rules.Tool.Tests.Commands;

namespace Jiyao.Rules.Tool.Tests.Checking;

/// <summary>What hangs on a column that a register does not have is not passed over in silence.</summary>
public sealed class LackingColumnTests
{
    [Theory]
    [InlineData("", "", "indeterminate")]
    [InlineData(",应归还时间", ",", "")]
    [InlineData(",应归还时间", ",2026-03-11", "violated")]
    public void Whether_an_item_was_due_back(string header, string cell, string expected) => Assert.Equal(
        expected,
        Verdicts("A3.f", $"去向编号,载体编号,密级,持有人,所在地点,是否登记保管人,起始时间,截止时间{header}\n1,Z1,机密,李明,甲柜,否,2026-03-10 08:00,2026-03-20 08:00{cell}\n"));

    [Theory]
    [InlineData("", "", "indeterminate")]
    [InlineData(",涉及人员", ",", "")]
    public void Whom_a_finding_concerns(string header, string cell, string expected) => Assert.Equal(
        expected, Verdicts("B6.8.b", $"问题编号,问题类别,是否违规,发现时间,检查人{header}\n1,言语泄密,是,2026-03-10 08:00,李明{cell}\n"));

    [Theory]
    [InlineData("", "", "B4.1.a", "indeterminate")]
    [InlineData(",回单时间", ",", "B4.1.a", "violated")]
    [InlineData(",回单日期", ",2026-03-11", "B4.1.a", "violated")]
    [InlineData("", "", "B4.3.a", "indeterminate")]
    [InlineData(",报告时间", ",", "B4.3.a", "violated")]
    [InlineData(",呈送领导", ",", "B4.3.a", "violated")]
    [InlineData("", "", "B4.4.c", "indeterminate")]
    [InlineData(",办结时间", ",", "B4.4.c", "violated")]
    [InlineData(",办理结果", ",", "B4.4.c", "violated")]
    [InlineData(",办理结果", ",已办结", "B4.4.c", "indeterminate")]
    [InlineData("", "", "B4.4.e", "indeterminate")]
    [InlineData(",办理结果", ",", "B4.4.e", "violated")]
    public void What_was_done_with_a_telegram(string header, string cell, string clause, string expected) => Assert.Equal(
        expected, Verdicts(clause, $"收/发,序号,收报时间,标题,紧急程度{header}\n收,1,2026-03-10 09:00:00,通知,特急{cell}\n"));

    [Fact]
    public void The_log_of_the_line_tells_of_a_receipt_for_which_the_register_has_no_column()
    {
        using var folder = new TempFolder();
        folder.Write("t.csv", "收/发,序号,电报号,收报时间,标题,紧急程度\n收,1,云机发〔2026〕1号,2026-03-10 09:00:00,通知,特急\n");
        folder.Write("l.csv", "电报号,线路事件,线路时间\n云机发〔2026〕1号,回单,2026-03-10 09:20:00\n");

        Assert.Equal("violated", VerdictsOf(folder.Path, "B4.1.a"));
    }

    private static string Verdicts(string clause, string register)
    {
        using var folder = new TempFolder();
        return VerdictsOf(folder.Write("r.csv", register), clause);
    }

    private static string VerdictsOf(string path, string clause) => string.Join(
        ' ',
        JiyaoTool.Check(path, "--as-of", "2026-12-31").Report.GetProperty("entries").EnumerateArray()
            .Where(entry => entry.GetProperty("clause").GetString() == clause)
            .Select(entry => entry.GetProperty("verdict").GetString()));
}
