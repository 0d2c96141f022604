using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Auditing;

public sealed class AuditPeriodTests
{
    [Theory]
    [InlineData("2026-03-20 12:00", "2026-03-20 12:00")]
    [InlineData("2026-04-01", "2026-04-01")]
    [InlineData("2026-04-02", "2026-03-31 23:59:59.9999999")]
    public void The_state_is_that_as_of_which_is_judged_or_the_last_of_the_period(string asOf, string latest) =>
        Assert.Equal(At(latest), new AuditPeriod(At("2026-03-01"), At("2026-04-01"), At(asOf)).Latest);

    [Fact]
    public void A_date_at_either_end_of_the_calendar_is_no_error()
    {
        var all = new AuditPeriod(DateTimeOffset.MinValue, DateTimeOffset.MaxValue.AddDays(-1), At("2026-04-01"));
        List<CalendarSpan> years = [.. all.Spans(SpanKind.Year)];

        Assert.Equal((new DateOnly(2, 1, 1), new DateOnly(9998, 12, 31)), (years[0].First, years[^1].Last));
    }
}
