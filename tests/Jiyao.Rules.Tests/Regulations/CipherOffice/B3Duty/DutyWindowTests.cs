using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class DutyWindowTests
{
    [Fact]
    public void A_period_of_which_nothing_can_be_seen_has_no_days()
    {
        Assert.Empty(DutyWindow.Days(new AuditPeriod(At("08:00"), At("2026-03-12"), At("08:00"))));
        Assert.Empty(DutyWindow.Days(new AuditPeriod(At("08:00"), At("2026-03-12"), At("07:00"))));
        Assert.Empty(DutyWindow.Days(new AuditPeriod(DateTimeOffset.MinValue, DateTimeOffset.MinValue, DateTimeOffset.MinValue)));
    }

    [Fact]
    public void The_first_and_the_last_day_end_with_the_period() => Assert.Equal(
        [("2026-03-10", At("08:00"), At("2026-03-11")), ("2026-03-11", At("2026-03-11"), At("2026-03-11 06:00"))],
        DutyWindow.Days(new AuditPeriod(At("08:00"), At("2026-03-12"), At("2026-03-11 06:00"))).Select(day => (day.Id!, day.From, day.To)));

    [Fact]
    public void Days_are_local_whatever_zone_the_period_is_given_in()
    {
        var period = new AuditPeriod(At("08:00"), At("2026-03-11 06:00").ToUniversalTime(), At("2026-03-12"));

        Assert.Equal(["2026-03-10", "2026-03-11"], DutyWindow.Days(period).Select(day => day.Id));
    }
}
