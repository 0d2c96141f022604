namespace Jiyao.Rules.Tests.Time.Counting;

/// <summary>Dates are those of +08:00 whatever zone the machine is in and whatever offset a start is written with.</summary>
[Collection(nameof(MachineTimeZone))]
public sealed class MachineTimeZoneTests
{
    [Theory]
    [InlineData("America/Los_Angeles")]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Europe/London")]
    public void The_machine_s_zone_changes_nothing(string zone)
    {
        var expected = Deadlines();

        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Enter(zone);
            Assert.SkipUnless(TimeZoneInfo.Local.Id == zone, "This machine cannot be moved to another zone.");
            Assert.Equal(expected, Deadlines());
        }
        finally
        {
            Enter(before);
        }
    }

    [Theory]
    [InlineData(-12)]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(14)]
    public void One_instant_has_one_deadline_in_every_offset(int hours)
    {
        var start = Counted.At("2025-12-31 00:30");
        foreach (var counting in Enum.GetValues<DayCounting>())
        {
            var counter = Counted.For(counting);

            Assert.Equal(
                counter.Count(start, 1).Instant(), counter.Count(start.ToOffset(TimeSpan.FromHours(hours)), 1).Instant());
        }
    }

    private static List<string> Deadlines() =>
        [.. from counting in Enum.GetValues<DayCounting>()
            from hour in Enumerable.Range(0, 48)
            let deadline = Counted.For(counting).Count(Counted.At("2018-12-28").AddHours(hour), 2)
            select $"{deadline.Due}{deadline.IsInclusive}"];

    private static void Enter(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }
}
