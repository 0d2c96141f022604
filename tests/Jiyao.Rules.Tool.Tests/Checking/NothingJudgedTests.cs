using Jiyao.Rules.Tool.Tests.Commands;

namespace Jiyao.Rules.Tool.Tests.Checking;

/// <summary>A job that is pointed at the wrong export is not to be green for want of anything to find.</summary>
public sealed class NothingJudgedTests : IDisposable
{
    private const string Issued = "顺序号,发文日期,发文字号,文件标题,密级,签发人,发往机关\n1,2026-03-01,青机发〔2026〕1号,通知,内部,王建国,区委办\n";

    private readonly TempFolder folder = new();

    [Fact]
    public void Records_of_which_none_is_judged_leave_the_check_open_and_are_told()
    {
        var run = CommandRun.Of("", "check", folder.Write("issued.csv", Issued), "--as-of", "2026-04-01");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("none of its 1 records is one that the regulations at hand judge", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of("", "check", folder.Write("issued.csv", Issued), "--as-of", "2026-04-01", "--allow-indeterminate").ExitCode);
    }

    [Fact]
    public void Beside_records_that_are_judged_it_is_no_fault()
    {
        folder.Write("issued.csv", Issued);
        folder.Write("calls.csv", "通话编号,通话时间,线路类别,内容密级\n1,2026-03-02 09:00,加密电话,机密\n");

        var run = CommandRun.Of("", "check", folder.Path, "--as-of", "2026-04-01");

        Assert.DoesNotContain("none of its", run.Out, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
