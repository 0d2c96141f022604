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
    public void Only_gaps_that_are_certain_and_beyond_the_tolerance_are_told()
    {
        var lenient = new SomebodyIsOnDutyRoundTheClock(new() { GapTolerance = TimeSpan.FromMinutes(1) });
        var entry = Told(
            lenient,
            Stay("00:00", "08:00"),
            Stay("08:01", "12:00"),
            Stay("12:02", "18:00"),
            new DutyPresence { Person = Zhang, Post = DutyPost.Principal, From = At("18:00"), To = At("20:00") },
            Stay("20:00", "2026-03-11"));

        Assert.EndsWith("空岗：2026-03-10 12:00:00 至 2026-03-10 12:02:00（2分）。", entry.Message.Zh, StringComparison.Ordinal);
        Assert.EndsWith(
            "Unmanned: from 2026-03-10 12:00:00 to 2026-03-10 12:02:00 (2 min).", entry.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_gaps_three_are_told_and_the_others_counted()
    {
        var three = Told(Strict, HoursWithoutTheirFirstMinute(3)).Message;
        var five = Told(Strict, HoursWithoutTheirFirstMinute(5)).Message;

        Assert.EndsWith("；2026-03-10 02:00:00 至 2026-03-10 02:01:00（1分）。", three.Zh, StringComparison.Ordinal);
        Assert.EndsWith("; from 2026-03-10 02:00:00 to 2026-03-10 02:01:00 (1 min).", three.En, StringComparison.Ordinal);
        Assert.EndsWith("；2026-03-10 02:00:00 至 2026-03-10 02:01:00（1分）；另有 2 段。", five.Zh, StringComparison.Ordinal);
        Assert.EndsWith("; from 2026-03-10 02:00:00 to 2026-03-10 02:01:00 (1 min); and 2 more.", five.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stay_somewhere_unknown_covers_nothing_beyond_its_end() => Assert.Equal(
        Verdict.Violated, OnTheDay(Strict, Stay("00:00", "12:00", place: null), Stay("12:00:01", "2026-03-11")));

    [Theory]
    [InlineData("10:00", Verdict.Compliant)]
    [InlineData("10:00:00.0000001", Verdict.Violated)]
    public void A_day_that_is_not_over_is_judged_as_far_as_it_has_come(string asOf, Verdict expected)
    {
        var entries = OneJoinedRule.On(Strict, [Stay("00:00", "10:00")], "2026-03-10", "2026-03-12", asOf);

        Assert.Equal(("2026-03-10", expected), (Assert.Single(entries).Fact.Id, entries[0].Verdict));
    }

    [Fact]
    public void By_the_reading_that_goes_by_the_roster_it_is_silent() =>
        Assert.Empty(OneJoinedRule.On(new SomebodyIsOnDutyRoundTheClock(new() { CoverageFrom = CoverageFrom.Roster }), [Stay("00:00", "08:00")]));

    private static Fact[] HoursWithoutTheirFirstMinute(int count) =>
    [
        .. Enumerable.Range(0, count).Select(hour => Stay($"0{hour}:01", $"0{hour + 1}:00")),
        Stay($"0{count}:00", "2026-03-11"),
    ];
}
