namespace Jiyao.Rules.Tests.Time;

public sealed class DayLimitTests
{
    private static readonly DateTimeOffset Start = new(2024, 2, 27, 8, 0, 0, TimeSpan.FromHours(8));

    public static TheoryData<DayCounting> Countings => [.. Enum.GetValues<DayCounting>()];

    [Theory]
    [InlineData(1, "2024-02-28T08:00:00+08:00")]
    [InlineData(2, "2024-02-29T08:00:00+08:00")]
    [InlineData(3, "2024-03-01T08:00:00+08:00")]
    public void Elapsed_days_are_24_hours_each(int days, string due) =>
        Assert.Equal(due, new DayLimit(days, DayCounting.ElapsedHours).From(Start)!.Value.Due.ToString());

    [Fact]
    public void With_no_start_there_is_no_deadline() => Assert.Null(new DayLimit(1, DayCounting.ElapsedHours).From(null));

    [Theory, MemberData(nameof(Countings))]
    public void The_deadline_says_how_it_was_counted_and_how_minutes_are_read(DayCounting counting)
    {
        var deadline = new DayLimit(1, counting, readsMinutesAsWritten: true).From(Start)!.Value;

        Assert.Equal((counting, true), (deadline.Counting, deadline.ReadsMinutesAsWritten));
    }

    [Fact]
    public void A_host_may_bring_a_calendar_of_its_own() => Assert.Equal(
        "2024-03-06T00:00:00+08:00", new DayLimit(1, DayCounting.WorkingDays, new OnlyTuesdays()).From(Start)!.Value.Due.ToString());

    [Fact]
    public void The_last_day_may_end_when_business_does()
    {
        Assert.Equal(
            "2024-02-28T17:30:00+08:00",
            new DayLimit(1, DayCounting.CivilCode, closing: new TimeOnly(17, 30)).From(Start)!.Value.Due.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => new DayLimit(1, DayCounting.CivilCode, closing: TimeOnly.MinValue));
    }

    [Fact]
    public void A_limit_is_at_least_one_day() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DayLimit(0, DayCounting.ElapsedHours));

    private sealed class OnlyTuesdays : IWorkCalendar
    {
        public CalendarDay Day(DateOnly date) => new(date.DayOfWeek == DayOfWeek.Tuesday ? DayKind.Workday : DayKind.Holiday);

        public IReadOnlyList<HolidaySpan> Holidays(int year) => [];
    }
}
