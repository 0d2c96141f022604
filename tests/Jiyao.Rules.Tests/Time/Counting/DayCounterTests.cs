using Jiyao.Rules.Time.Counting;

namespace Jiyao.Rules.Tests.Time.Counting;

/// <summary>What a deadline keeps of its start, and the bounds of counting.</summary>
public sealed class DayCounterTests
{
    public static TheoryData<DayCounting> Countings => [.. Enum.GetValues<DayCounting>()];

    public static TheoryData<DayCounting> CalendarCountings =>
        [DayCounting.InclusiveDays, DayCounting.CivilCode, DayCounting.WorkingDays];

    [Theory, MemberData(nameof(Countings))]
    public void A_deadline_says_how_it_was_counted(DayCounting counting)
    {
        RecordedTime start = Counted.At("2026-03-10 09:00");
        var deadline = Counted.For(counting).Count(start, 3);

        Assert.Equal(
            (start, TimeSpan.FromDays(3), counting, counting == DayCounting.ElapsedHours, false, false),
            (deadline.Start, deadline.Limit, deadline.Counting, deadline.IsInclusive, deadline.IsProvisional,
                deadline.ReadsMinutesAsWritten));
    }

    [Theory, MemberData(nameof(CalendarCountings))]
    public void A_start_known_to_the_minute_or_the_day_has_one_deadline_in_calendar_days(DayCounting counting)
    {
        var counter = Counted.For(counting);
        var exact = counter.Count(Counted.At("2026-03-10 23:59:59.9999999"), 2).Due;

        Assert.Equal(exact, counter.Count(RecordedTime.ToTheMinute(Counted.At("2026-03-10 09:00")), 2).Due);
        Assert.Equal(exact, counter.Count(RecordedTime.ToTheDay(Counted.At("2026-03-10")), 2).Due);
    }

    [Fact]
    public void A_start_known_to_the_minute_has_a_deadline_known_to_the_minute_in_elapsed_hours() => Assert.Equal(
        RecordedTime.ToTheMinute(Counted.At("2026-03-12 09:00")),
        Counted.Elapsed.Count(RecordedTime.ToTheMinute(Counted.At("2026-03-10 09:00")), 2).Due);

    [Fact]
    public void A_start_in_either_of_two_days_is_due_between_the_deadlines_of_both()
    {
        var start = RecordedTime.Between(Counted.At("2026-02-13 23:50"), Counted.At("2026-02-14 00:10"));

        Assert.Equal(
            RecordedTime.Between(Counted.At("2026-02-15"), Counted.At("2026-02-25")),
            Counted.Civil.Count(start, 1).Due);
    }

    [Fact]
    public void A_deadline_is_provisional_when_either_end_of_its_span_is()
    {
        var start = RecordedTime.Between(Counted.At("2026-12-23 12:00"), Counted.At("2026-12-24 12:00"));

        Assert.False(Counted.Civil.Count(start.Earliest, 1).IsProvisional);
        Assert.True(Counted.Civil.Count(start, 1).IsProvisional);
    }

    [Fact]
    public void A_working_day_reached_over_provisional_days_is_provisional()
    {
        Assert.True(Counted.Working.Count(Counted.At("2026-12-24 09:00"), 1).IsProvisional);
        Assert.False(Counted.Working.Count(Counted.At("2026-12-23 09:00"), 1).IsProvisional);
        Assert.True(Counted.Working.Count(Counted.At("2006-12-20 09:00"), 10).IsProvisional);
        Assert.False(Counted.Civil.Count(Counted.At("2006-12-20 09:00"), 20).IsProvisional);
    }

    [Theory, MemberData(nameof(Countings))]
    public void An_illegible_start_has_an_illegible_deadline(DayCounting counting)
    {
        var deadline = Counted.For(counting).Count(RecordedTime.Illegible, 1);

        Assert.Equal((RecordedTime.Illegible, false), (deadline.Due, deadline.IsProvisional));
    }

    [Theory, MemberData(nameof(Countings))]
    public void At_the_end_of_time_a_deadline_stays_within_it(DayCounting counting)
    {
        var counter = Counted.For(counting);
        var late = new DateTimeOffset(9999, 12, 30, 0, 0, 0, TimeSpan.Zero);

        Assert.Equal(DateTimeOffset.MaxValue, counter.Count(DateTimeOffset.MaxValue, 1).Instant());
        Assert.Equal(DateTimeOffset.MaxValue, counter.Count(late, 9).Instant());
        Assert.True(counter.Count(DateTimeOffset.MinValue, 1).Instant() > DateTimeOffset.MinValue);
    }

    [Theory, MemberData(nameof(Countings))]
    public void A_limit_of_no_days_is_refused(DayCounting counting) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Counted.For(counting).Count(Counted.At("2026-03-10"), 0));

    [Fact]
    public void A_way_of_counting_that_does_not_exist_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Counted.For((DayCounting)9));

    [Theory]
    [InlineData(DayCounting.InclusiveDays, "2026-03-11 00:00")]
    [InlineData(DayCounting.ElapsedHours, "2026-03-11 19:00")]
    [InlineData(DayCounting.CivilCode, "2026-03-11 17:30")]
    [InlineData(DayCounting.WorkingDays, "2026-03-11 17:30")]
    public void Where_business_closes_civil_and_working_days_end_with_it(DayCounting counting, string due)
    {
        var deadline = Counted.For(counting, closing: new TimeOnly(17, 30)).Count(Counted.At("2026-03-10 19:00"), 1);

        Assert.Equal(Counted.At(due), deadline.Instant());
        Assert.Equal(counting == DayCounting.ElapsedHours, deadline.IsInTime(Counted.At(due)));
    }

    [Fact]
    public void A_host_s_own_calendar_is_the_one_that_counts()
    {
        var counter = DayCounter.For(DayCounting.WorkingDays, new MondaysOnly());

        Assert.Equal(Counted.At("2026-03-24"), counter.Count(Counted.At("2026-03-10 09:00"), 2).Instant());
    }

    [Theory]
    [InlineData(DayCounting.CivilCode)]
    [InlineData(DayCounting.WorkingDays)]
    public void A_provisional_rest_day_on_the_way_makes_the_deadline_provisional(DayCounting counting)
    {
        var counter = DayCounter.For(counting, new MondaysOnly());

        Assert.True(counter.Count(Counted.At("2026-03-14 09:00"), 1).IsProvisional);
        Assert.False(counter.Count(Counted.At("2026-03-15 09:00"), 1).IsProvisional);
    }

    private sealed class MondaysOnly : IWorkCalendar
    {
        public CalendarDay Day(DateOnly date) => new(
            date.DayOfWeek == DayOfWeek.Monday ? DayKind.Workday : DayKind.Weekend,
            IsProvisional: date.DayOfWeek == DayOfWeek.Sunday);

        public IReadOnlyList<HolidaySpan> Holidays(int year) => [];
    }
}
