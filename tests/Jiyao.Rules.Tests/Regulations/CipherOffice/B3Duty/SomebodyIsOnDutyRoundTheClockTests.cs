using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
using static Jiyao.Rules.Tests.Moments;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty.DutyDay;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class SomebodyIsOnDutyRoundTheClockTests
{
    private static readonly SomebodyIsOnDutyRoundTheClock Strict = new(new());

    [Fact]
    public void Stays_that_touch_leave_no_gap()
    {
        Assert.Equal(Verdict.Compliant, OnTheDay(Strict, Stay("00:00", "08:00"), Stay("08:00", "20:00"), Stay("20:00", "2026-03-11")));
        Assert.Equal(Verdict.Compliant, OnTheDay(Strict, Stay("2026-03-09 20:00", null, DutyPost.Deputy, PresencePlace.Building)));
    }

    [Fact]
    public void A_gap_of_one_tick_is_a_breach_and_is_told()
    {
        var gap = Told(Strict, Stay("00:00", "08:00"), Stay("08:00:00.0000001", "2026-03-11"));
        var second = Told(Strict, Stay("00:00", "08:00"), Stay("08:00:01", "2026-03-11"));

        Assert.Equal(Verdict.Violated, gap.Verdict);
        Assert.Contains("from 2026-03-10 08:00:00 to 2026-03-10 08:00:01 (1 s)", second.Message.En, StringComparison.Ordinal);
        Assert.Contains("空岗", second.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_was_elsewhere_or_not_on_duty_covers_nothing()
    {
        Assert.Equal(Verdict.Violated, OnTheDay(Strict, Stay("00:00", "2026-03-11", place: PresencePlace.Elsewhere)));
        Assert.Equal(Verdict.Violated, OnTheDay(Strict, Stay("00:00", "2026-03-11", DutyPost.Other)));
        Assert.Equal(Verdict.Violated, OnTheDay(Strict));
    }

    [Fact]
    public void What_is_not_known_is_no_cover()
    {
        Assert.Equal(Verdict.Indeterminate, OnTheDay(Strict, Stay("00:00", "2026-03-11", place: null)));
        Assert.Equal(Verdict.Indeterminate, OnTheDay(Strict, new DutyPresence { Post = DutyPost.Principal, Place = PresencePlace.Room, To = At("2026-03-11") }));
        Assert.Equal(
            Verdict.Indeterminate,
            OnTheDay(Strict, Stay("00:00", "08:00"), new DutyPresence { Place = PresencePlace.Room, From = Minute("08:00"), To = At("2026-03-11") }));
    }

    [Fact]
    public void A_tolerance_excuses_gaps_up_to_its_length()
    {
        var lenient = new SomebodyIsOnDutyRoundTheClock(new() { GapTolerance = TimeSpan.FromMinutes(1) });

        Assert.Equal(Verdict.Compliant, OnTheDay(lenient, Stay("00:00", "08:00"), Stay("08:01", "2026-03-11")));
        Assert.Equal(Verdict.Violated, OnTheDay(lenient, Stay("00:00", "08:00"), Stay("08:01:00.0000001", "2026-03-11")));
    }

    [Fact]
    public void By_the_reading_that_goes_by_the_roster_it_is_silent() =>
        Assert.Empty(OneJoinedRule.On(new SomebodyIsOnDutyRoundTheClock(new() { CoverageFrom = CoverageFrom.Roster }), [Stay("00:00", "08:00")]));
}
