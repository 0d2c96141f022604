using Jiyao.Rules.Auditing;
using Jiyao.Rules.Execution;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Auditing;

/// <summary>Owed from 09:00 to 10:00, judged at 12:00 unless said otherwise.</summary>
public sealed class TimelinessTests
{
    private static readonly DateTimeOffset Noon = At("12:00");

    [Theory]
    [InlineData("09:00", Verdict.Compliant)]
    [InlineData("10:00", Verdict.Compliant)]
    [InlineData("10:00:00.0000001", Verdict.Violated)]
    [InlineData("08:59:59.9999999", Verdict.Indeterminate)]
    public void An_event_on_the_last_instant_is_in_time(string done, Verdict expected) =>
        Assert.Equal(expected, Event(Exact(), At(done)));

    [Theory]
    [InlineData("09:59:59.9999999", Verdict.Compliant)]
    [InlineData("10:00", Verdict.Violated)]
    public void Unless_the_limit_excludes_it(string done, Verdict expected) =>
        Assert.Equal(expected, Event(Exact() with { IsInclusive = false }, At(done)));

    [Theory]
    [InlineData("09:00", "09:59", Verdict.Compliant)]
    [InlineData("09:00", "10:00", Verdict.Indeterminate)]
    [InlineData("09:00", "10:01", Verdict.Violated)]
    [InlineData("09:00", "09:00", Verdict.Compliant)]
    [InlineData("09:00", "08:59", Verdict.Indeterminate)]
    public void Written_to_the_minute_the_limit_minute_itself_is_open(string start, string done, Verdict expected) =>
        Assert.Equal(expected, Event(ToTheMinute(start), Minute(done)));

    [Theory]
    [InlineData("10:00:00", Verdict.Compliant)]
    [InlineData("10:00:00.0000001", Verdict.Indeterminate)]
    [InlineData("10:00:59.9999999", Verdict.Indeterminate)]
    [InlineData("10:01:00", Verdict.Violated)]
    public void An_exact_end_of_what_began_in_some_minute(string done, Verdict expected) =>
        Assert.Equal(expected, Event(ToTheMinute("09:00"), At(done)));

    [Theory]
    [InlineData("10:00", Verdict.Compliant)]
    [InlineData("10:01", Verdict.Violated)]
    [InlineData("08:59", Verdict.Indeterminate)]
    public void Read_as_written_minutes_are_instants(string done, Verdict expected) =>
        Assert.Equal(expected, Event(ToTheMinute("09:00") with { ReadsMinutesAsWritten = true }, Minute(done)));

    [Fact]
    public void A_day_or_a_time_that_cannot_be_read_tells_nothing_within_the_day()
    {
        Assert.Equal(Verdict.Indeterminate, Event(Exact(), RecordedTime.ToTheDay(At("00:00"))));
        Assert.Equal(Verdict.Violated, Event(Exact(), RecordedTime.ToTheDay(At("2026-03-11"))));
        Assert.Equal(Verdict.Indeterminate, Event(Exact(), RecordedTime.Illegible));
        Assert.Equal(Verdict.Indeterminate, Event(null, At("09:30")));
        Assert.Equal(Verdict.Indeterminate, Event(null, null));
    }

    [Theory]
    [InlineData("10:00", Verdict.Pending)]
    [InlineData("10:00:00.0000001", Verdict.Violated)]
    public void Not_done_it_is_a_breach_once_the_limit_has_passed(string asOf, Verdict expected) =>
        Assert.Equal(expected, Event(Exact(), null, At(asOf)));

    [Theory]
    [InlineData("09:59:59.9999999", Verdict.Pending)]
    [InlineData("10:00", Verdict.Violated)]
    public void Or_on_it_where_the_limit_excludes_it(string asOf, Verdict expected) =>
        Assert.Equal(expected, Event(Exact() with { IsInclusive = false }, null, At(asOf)));

    [Theory]
    [InlineData("10:00", Verdict.Pending)]
    [InlineData("10:00:30", Verdict.Indeterminate)]
    [InlineData("10:01", Verdict.Violated)]
    public void Within_the_limit_minute_it_cannot_be_told(string asOf, Verdict expected) =>
        Assert.Equal(expected, Event(ToTheMinute("09:00"), null, At(asOf)));

    [Theory]
    [InlineData(true, Verdict.Compliant)]
    [InlineData(false, Verdict.Violated)]
    [InlineData(null, Verdict.Indeterminate)]
    public void A_state_owed_at_any_time_holds_or_does_not(bool? isKept, Verdict expected) =>
        Assert.Equal(expected, Timeliness.Judge(new Owed(false, false, null, null, isKept), Noon));

    [Theory]
    [InlineData(true, "09:30", Verdict.Compliant)]
    [InlineData(false, "10:00", Verdict.Pending)]
    [InlineData(false, "10:00:00.0000001", Verdict.Violated)]
    [InlineData(null, "12:00", Verdict.Indeterminate)]
    public void A_state_owed_from_a_limit_on_may_come_late(bool? isKept, string asOf, Verdict expected) =>
        Assert.Equal(expected, Timeliness.Judge(new Owed(true, false, Exact(), null, isKept), At(asOf)));

    [Theory]
    [InlineData(true, Verdict.Compliant)]
    [InlineData(false, Verdict.Indeterminate)]
    public void With_no_limit_known_only_a_state_that_holds_is_certain(bool? isKept, Verdict expected) =>
        Assert.Equal(expected, Timeliness.Judge(new Owed(true, false, null, null, isKept), Noon));

    private static Verdict Event(Deadline? due, RecordedTime? done, DateTimeOffset? asOf = null) =>
        Timeliness.Judge(new Owed(true, true, due, done, null), asOf ?? Noon);

    private static Deadline Exact() => new(At("09:00"), At("10:00"), TimeSpan.FromHours(1));

    private static Deadline ToTheMinute(string start) =>
        new(Minute(start), Minute(start).Plus(TimeSpan.FromHours(1)), TimeSpan.FromHours(1));
}
