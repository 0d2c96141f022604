namespace Jiyao.Rules.Tests.Time;

public sealed class DayLimitTests
{
    private static readonly DateTimeOffset Start = new(2024, 2, 27, 8, 0, 0, TimeSpan.FromHours(8));

    public static TheoryData<DayCounting> Others { get; } = [.. Enum.GetValues<DayCounting>().Except(DayLimit.Countings)];

    [Theory]
    [InlineData(1, "2024-02-28T08:00:00+08:00")]
    [InlineData(2, "2024-02-29T08:00:00+08:00")]
    [InlineData(3, "2024-03-01T08:00:00+08:00")]
    public void Elapsed_days_are_24_hours_each(int days, string due) =>
        Assert.Equal(due, new DayLimit(days, DayCounting.ElapsedHours).From(Start)!.Value.Due.ToString());

    [Fact]
    public void With_no_start_there_is_no_deadline() => Assert.Null(new DayLimit(1, DayCounting.ElapsedHours).From(null));

    [Fact]
    public void How_minutes_are_read_goes_with_the_deadline() =>
        Assert.True(new DayLimit(1, DayCounting.ElapsedHours, true).From(Start)!.Value.ReadsMinutesAsWritten);

    [Fact]
    public void Each_way_of_counting_that_there_is_says_on_the_deadline_that_it_was_used() => Assert.All(
        DayLimit.Countings, counting => Assert.Equal(counting, new DayLimit(1, counting).From(Start)!.Value.Counting));

    [Theory, MemberData(nameof(Others))]
    public void Days_are_never_counted_in_another_way_than_the_one_asked_for(DayCounting counting)
    {
        var refusal = Assert.Throws<NotSupportedException>(() => new DayLimit(1, counting).From(Start));

        Assert.Contains(counting.ToString(), refusal.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(DayCounting.ElapsedHours), refusal.Message, StringComparison.Ordinal);
    }
}
