using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Time;

public sealed class DeadlineTests
{
    [Theory]
    [InlineData("2026-03-10 11:00", "2026-03-10 10:59", Verdict.Pending)]
    [InlineData("2026-03-10 11:00", "2026-03-10 11:00", Verdict.Compliant)]
    [InlineData("2026-03-10", "2026-03-09 23:59", Verdict.Pending)]
    [InlineData("2026-03-10", "2026-03-10 00:00", Verdict.Compliant)]
    [InlineData("2026-03-13 11:00", "2026-03-10 12:00", Verdict.Violated)]
    public void What_is_recorded_as_done_after_the_instant_of_the_audit_has_not_been_done(string done, string asOf, Verdict expected)
    {
        var deadline = new Deadline(At("2026-03-09 09:00"), At("2026-03-12 09:00"), TimeSpan.FromDays(3));

        Assert.Equal(expected, deadline.Judge(At(done), At(asOf)));
    }
}
