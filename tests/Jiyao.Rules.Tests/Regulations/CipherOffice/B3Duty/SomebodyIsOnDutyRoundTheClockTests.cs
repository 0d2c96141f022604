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
    public void A_stay_of_nobody_or_in_no_known_post_covers_nothing_for_certain()
    {
        Assert.Equal(Verdict.Indeterminate, OnTheDay(Strict, Unnamed));
        Assert.Equal(Verdict.Indeterminate, OnTheDay(Strict, InDoubt));
        Assert.Equal(Verdict.Compliant, OnTheDay(Strict, Stay("00:00", "2026-03-11", post: null)));
        Assert.Equal(Verdict.Compliant, OnTheDay(Strict, new DutyPresence { Person = new(), Place = PresencePlace.Room, From = At("00:00"), To = At("2026-03-11") }));
    }

    [Fact]
    public void Who_never_signed_off_covers_the_shift_as_planned_and_nothing_beyond_it_for_certain()
    {
        var open = new DutyPresence
        {
            Person = Zhang,
            Post = DutyPost.Principal,
            Place = PresencePlace.Room,
            From = At("08:00"),
            PlannedFrom = At("08:00"),
            PlannedTo = At("20:00"),
        };

        Assert.Equal(Verdict.Compliant, OneJoinedRule.Verdict(Strict, [open], "2026-03-10 08:00", "2026-03-10 20:00"));
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Strict, [open], "2026-03-10 08:00", "2026-03-10 20:01"));
    }

    [Fact]
    public void A_tolerance_excuses_gaps_up_to_its_length()
    {
        var lenient = new SomebodyIsOnDutyRoundTheClock(new() { GapTolerance = TimeSpan.FromMinutes(1) });

        Assert.Equal(Verdict.Compliant, OnTheDay(lenient, Stay("00:00", "08:00"), Stay("08:01", "2026-03-11")));
        Assert.Equal(Verdict.Violated, OnTheDay(lenient, Stay("00:00", "08:00"), Stay("08:01:00.0000001", "2026-03-11")));
    }

    [Fact]
    public void Midnight_ends_no_gap()
    {
        var lenient = new SomebodyIsOnDutyRoundTheClock(new() { GapTolerance = TimeSpan.FromMinutes(5) });
        Fact[] long9 = [Stay("00:00", "23:55:30"), Stay("2026-03-11 00:04:30", "2026-03-12")];
        Fact[] long5 = [Stay("00:00", "23:57"), Stay("2026-03-11 00:02", "2026-03-12")];
        var entries = OneJoinedRule.On(lenient, long9, "2026-03-10", "2026-03-12");

        Assert.Equal([Verdict.Violated, Verdict.Violated], entries.Select(entry => entry.Verdict));
        Assert.All(entries, entry => Assert.EndsWith("空岗：2026-03-10 23:55:30 至 2026-03-11 00:04:30（9分）。", entry.Message.Zh, StringComparison.Ordinal));
        Assert.Equal([Verdict.Compliant, Verdict.Compliant], OneJoinedRule.On(lenient, long5, "2026-03-10", "2026-03-12").Select(entry => entry.Verdict));
    }

    [Fact]
    public void Gaps_that_adjoin_are_one_whether_certain_or_not()
    {
        var lenient = new SomebodyIsOnDutyRoundTheClock(new() { GapTolerance = TimeSpan.FromMinutes(5) });
        Fact[] facts = [Stay("00:00", "08:00"), Stay("08:04", "08:08", place: null), Stay("08:08", "2026-03-11")];

        Assert.Equal(Verdict.Indeterminate, OnTheDay(lenient, facts));
        Assert.EndsWith(
            "空岗存疑：2026-03-10 08:00:00 至 2026-03-10 08:04:00（4分）；2026-03-10 08:04:00 至 2026-03-10 08:08:00（4分）。",
            Told(lenient, facts).Message.Zh,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("08:05", Verdict.Indeterminate)]
    [InlineData("08:05:00.0000001", Verdict.Violated)]
    public void Beside_one_in_doubt_a_certain_gap_counts_by_itself_beyond_the_tolerance_alone(string until, Verdict expected) => Assert.Equal(
        expected,
        OnTheDay(
            new SomebodyIsOnDutyRoundTheClock(new() { GapTolerance = TimeSpan.FromMinutes(5) }),
            Stay("00:00", "08:00"), Stay(until, "08:08", place: null), Stay("08:08", "2026-03-11")));

    [Fact]
    public void A_gap_that_began_before_the_period_may_have_been_longer()
    {
        var lenient = new SomebodyIsOnDutyRoundTheClock(new() { GapTolerance = TimeSpan.FromMinutes(5) });

        Assert.Equal(Verdict.Indeterminate, OnTheDay(lenient, Stay("00:04", "2026-03-11")));
        Assert.Equal(Verdict.Compliant, OnTheDay(lenient, Stay("2026-03-09 08:00", "2026-03-10"), Stay("00:04", "2026-03-11")));
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

    [Theory]
    [InlineData(MinutePrecision.Strict, Verdict.Indeterminate)]
    [InlineData(MinutePrecision.Lenient, Verdict.Compliant)]
    public void How_a_log_to_the_minute_is_read_is_a_reading(MinutePrecision reading, Verdict expected) =>
        Assert.Equal(expected, OnTheDay(new SomebodyIsOnDutyRoundTheClock(new() { MinutePrecision = reading }), ToTheMinute));

    [Fact]
    public void Where_no_gap_is_certain_those_that_there_may_be_are_told()
    {
        var entry = Told(Strict, ToTheMinute);

        Assert.Equal(["dutyPresence"], entry.Missing);
        Assert.EndsWith("空岗存疑：2026-03-10 08:00:00 至 2026-03-10 08:00:59（59秒）。", entry.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void That_the_roster_leaves_a_time_out_is_told_and_is_no_breach()
    {
        var entry = Told(Strict, Stay("00:00", "2026-03-11"), Shift("00:00", "20:00"));

        Assert.Equal(Verdict.Compliant, entry.Verdict);
        Assert.EndsWith("值班表未排班：2026-03-10 20:00:00 至 2026-03-11 00:00:00（4小时）。", entry.Message.Zh, StringComparison.Ordinal);
        Assert.DoesNotContain("值班表", Told(Strict, Stay("00:00", "2026-03-11")).Message.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-10 08:00", false)]
    [InlineData("2026-03-10 08:00:01", true)]
    public void That_somebody_was_on_duty_for_more_than_a_day_on_end_is_told(string until, bool isTold)
    {
        var message = Told(Strict, Stay("2026-03-09 08:00", "2026-03-09 20:00"), Stay("2026-03-09 20:00", until), new DutyPresence { Person = Li, Post = DutyPost.Deputy, Place = PresencePlace.Room, From = At(until), To = At("2026-03-11") }).Message;

        Assert.Equal(isTold, message.Zh.Contains("张三 自 2026-03-09 08:00:00 起连续在岗超过24小时", StringComparison.Ordinal));
        Assert.Equal(isTold, message.En.Contains("张三 was on duty for more than 24 hours on end from 2026-03-09 08:00:00", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-03-09 08:00", "2026-03-10 10:00", "2026-03-10")]
    [InlineData("2026-03-09 00:00", "2026-03-10 00:01", "2026-03-10")]
    [InlineData("2026-03-08 23:59:59", "2026-03-10 00:01", "2026-03-09")]
    public void It_is_told_of_the_day_on_which_the_24_hours_are_over(string from, string to, string day) =>
        Assert.Equal([day], OneJoinedRule.On(Strict, [Stay(from, to)], "2026-03-08", "2026-03-12").Where(IsTold).Select(entry => entry.Fact.Id));

    [Fact]
    public void A_short_stay_within_a_long_one_interrupts_nothing() => Assert.True(IsTold(Told(
        Strict, Stay("2026-03-09 08:00", "2026-03-09 20:00"), Stay("2026-03-09 09:00", "2026-03-09 10:00"), Stay("2026-03-09 20:00", "2026-03-10 09:00"))));

    [Fact]
    public void However_long_it_goes_on_it_is_told_once()
    {
        var message = Told(Strict, Stay("2026-03-09 08:00", "2026-03-10 09:00"), Stay("2026-03-10 09:00", "2026-03-10 20:00")).Message.Zh;

        Assert.Equal(message.IndexOf("连续在岗", StringComparison.Ordinal), message.LastIndexOf("连续在岗", StringComparison.Ordinal));
        Assert.Contains("连续在岗", message, StringComparison.Ordinal);
    }

    private static bool IsTold(AuditEntry entry) => entry.Message.Zh.Contains("连续在岗超过24小时", StringComparison.Ordinal);

    private static Fact[] ToTheMinute =>
    [
        new DutyPresence { Person = Zhang, Post = DutyPost.Principal, Place = PresencePlace.Room, From = At("00:00"), To = Minute("08:00") },
        new DutyPresence { Person = Li, Post = DutyPost.Principal, Place = PresencePlace.Room, From = Minute("08:00"), To = At("2026-03-11") },
    ];

    private static Fact[] HoursWithoutTheirFirstMinute(int count) =>
    [
        .. Enumerable.Range(0, count).Select(hour => Stay($"0{hour}:01", $"0{hour + 1}:00")),
        Stay($"0{count}:00", "2026-03-11"),
    ];
}
