namespace Jiyao.Rules.Tests.Time;

public sealed class TimeLimitTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 10, 9, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void The_deadline_lies_its_length_after_the_start_and_is_still_in_time()
    {
        var deadline = new TimeLimit(TimeSpan.FromMinutes(15)).From(Start)!.Value;

        Assert.Equal(Start, deadline.Start);
        Assert.Equal(Start.AddMinutes(15), deadline.Due);
        Assert.Equal(TimeSpan.FromMinutes(15), deadline.Limit);
        Assert.Equal((DayCounting.ElapsedHours, true, false, false), Shape(deadline));
    }

    [Fact]
    public void With_no_start_there_is_no_deadline() => Assert.Null(new TimeLimit(TimeSpan.FromMinutes(15)).From(null));

    [Fact]
    public void The_deadline_is_as_imprecise_as_its_start()
    {
        var deadline = new TimeLimit(TimeSpan.FromMinutes(15)).From(RecordedTime.ToTheMinute(Start))!.Value;

        Assert.Equal(RecordedTime.ToTheMinute(Start.AddMinutes(15)), deadline.Due);
    }

    [Fact]
    public void How_minutes_are_read_goes_with_the_deadline() =>
        Assert.True(new TimeLimit(TimeSpan.FromMinutes(15), true).From(Start)!.Value.ReadsMinutesAsWritten);

    private static (DayCounting, bool, bool, bool) Shape(Deadline deadline) =>
        (deadline.Counting, deadline.IsInclusive, deadline.IsProvisional, deadline.ReadsMinutesAsWritten);
}
