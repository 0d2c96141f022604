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

    private static string Verdicts(string clause, string register)
    {
        using var folder = new TempFolder();
        return string.Join(' ', JiyaoTool.Check(folder.Write("r.csv", register), "--as-of", "2026-12-31").Report.GetProperty("entries").EnumerateArray()
            .Where(entry => entry.GetProperty("clause").GetString() == clause)
            .Select(entry => entry.GetProperty("verdict").GetString()));
    }
}
