namespace Jiyao.Rules.Tool.Tests.Commands;

public sealed class DiffCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public void Verdicts_that_another_reading_changes_are_told_with_row_and_reason()
    {
        var register = folder.Write(
            "t.csv",
            "收/发,序号,收报时间,紧急程度,回单时间,办结时间,办理结果\n"
            + "收,1,2026-03-10 09:00:00,特急,2026-03-10 09:10:00,2026-03-11 10:00:00,已办结\n"
            + "收,2,2026-03-10 09:00:00,特急,2026-03-10 09:10:00,2026-03-10 10:00:00,已办结\n");

        var (code, output, _) = JiyaoTool.Run("diff", register, "--with", "DayCounting=CivilCode", "--regulation", "B", "--as-of", "2026-04-01");

        Assert.Equal(0, code);
        Assert.Contains("B4.4.c  violated -> compliant: 1", output, StringComparison.Ordinal);
        Assert.Contains("t.csv:2  1  ", output, StringComparison.Ordinal);
        Assert.Contains("0 verdicts change", JiyaoTool.Run("diff", register, "--with", "DayCounting=ElapsedHours").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_reading_must_be_one_there_is()
    {
        var (code, _, error) = JiyaoTool.Run("diff", folder.Write("t.csv", "收/发,序号,收报时间\n收,1,2026-03-10\n"), "--with", "Nothing=1");

        Assert.Equal(2, code);
        Assert.Contains("there is no option Nothing", error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
