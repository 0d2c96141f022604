using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Auditing;

public sealed class AuditPeriodTests
{
    private static readonly RegulationEngine Engine = RegulationEngine.Create([BureauRegulation.Create()]);

    [Theory]
    [InlineData("2026-03-20 12:00", "2026-03-20 12:00")]
    [InlineData("2026-04-01", "2026-04-01")]
    [InlineData("2026-04-02", "2026-03-31 23:59:59.9999999")]
    public void The_state_is_that_as_of_which_is_judged_or_the_last_of_the_period(string asOf, string latest) =>
        Assert.Equal(At(latest), new AuditPeriod(At("2026-03-01"), At("2026-04-01"), At(asOf)).Latest);

    public static TheoryData<AuditOptions, string> Refusals { get; } = new()
    {
        { new() { From = At("2026-04-01"), To = At("2026-03-01") }, "To (2026-03-01" },
        { new() { From = At("2026-04-01"), AsOf = At("2026-03-31") }, "AsOf (2026-03-31" },
        { new() { Workers = 0 }, "Workers is 0" },
        { new() { Workers = -1 }, "Workers is -1" },
    };

    [Theory, MemberData(nameof(Refusals), DisableDiscoveryEnumeration = true)]
    public void An_audit_that_could_find_nothing_absent_or_that_nobody_makes_is_refused(AuditOptions options, string because) =>
        Assert.Contains(because, Assert.Throws<ArgumentException>(() => Engine.Audit([], options)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_period_may_end_as_it_begins_or_after_the_instant_of_the_audit()
    {
        Assert.Equal(At("2026-04-01"), Engine.Audit([], new() { From = At("2026-04-01"), AsOf = At("2026-04-01") }).Period.To);
        Assert.Equal(At("2026-05-01"), Engine.Audit([], new() { From = At("2026-04-01"), To = At("2026-05-01"), AsOf = At("2026-03-01") }).Period.To);
    }

    [Fact]
    public void A_date_at_either_end_of_the_calendar_is_no_error()
    {
        var all = new AuditPeriod(DateTimeOffset.MinValue, DateTimeOffset.MaxValue.AddDays(-1), At("2026-04-01"));
        List<CalendarSpan> years = [.. all.Spans(SpanKind.Year)];

        Assert.Equal((new DateOnly(2, 1, 1), new DateOnly(9998, 12, 31)), (years[0].First, years[^1].Last));
    }
}
