using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
using static Jiyao.Rules.Tests.Moments;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty.DutyDay;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class TheRosterCoversRoundTheClockTests
{
    private static readonly TheRosterCoversRoundTheClock ByRoster = new(new() { CoverageFrom = CoverageFrom.Roster });

    [Fact]
    public void The_shifts_of_a_day_leave_no_gap()
    {
        Assert.Equal(Verdict.Compliant, OnTheDay(ByRoster, Shift("00:00", "08:00"), Shift("08:00", "2026-03-11", DutyPost.Deputy)));
        Assert.Equal(Verdict.Violated, OnTheDay(ByRoster, Shift("00:00", "08:00"), Shift("08:00:00.0000001", "2026-03-11")));
        Assert.Equal(Verdict.Violated, OnTheDay(ByRoster));
    }

    [Fact]
    public void A_shift_with_nobody_named_or_no_end_covers_nothing_for_certain()
    {
        Assert.Equal(Verdict.Indeterminate, OnTheDay(ByRoster, Shift("00:00", null)));
        Assert.Equal(Verdict.Indeterminate, OnTheDay(ByRoster, new DutyShift { From = At("00:00"), To = At("2026-03-11") }));
    }

    // As in the records of presence: whoever leads is on call.
    [Fact]
    public void A_leader_on_call_covers_nothing() =>
        Assert.Equal(Verdict.Violated, OnTheDay(ByRoster, Shift("00:00", "2026-03-11", DutyPost.Other)));

    [Fact]
    public void By_the_strict_reading_it_is_silent() =>
        Assert.Empty(OneJoinedRule.On(new TheRosterCoversRoundTheClock(new()), [Shift("00:00", "08:00")]));
}
