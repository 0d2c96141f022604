using Jiyao.Rules.Tool.Reports.Html;

namespace Jiyao.Rules.Tool.Tests.Reports.Html;

/// <summary>The month under which a finding is counted, and the months a page has room for.</summary>
public sealed class MonthTests
{
    [Theory]
    [InlineData("2026-03-31T23:59:59+08:00", true, "2026-03")]
    [InlineData("2026-03-31T16:00:00Z", true, "2026-04")]
    [InlineData("2026-04-01T00:00:00+08:00", false, "2026-03")]
    public void It_is_that_of_the_last_moment_in_time_at_the_office(string due, bool isInclusive, string expected)
    {
        var at = DateTimeOffset.Parse(due, System.Globalization.CultureInfo.InvariantCulture);

        var month = Month.Of(Entry(new Telegram(), new Deadline(at, at, TimeSpan.Zero, IsInclusive: isInclusive)));

        Assert.Equal(expected, month?.ToString());
    }

    [Fact]
    public void Without_a_deadline_it_is_that_of_the_record()
    {
        var received = new DateTimeOffset(2026, 5, 31, 20, 0, 0, TimeSpan.Zero);

        Assert.Equal("2026-06", Month.Of(Entry(new Telegram { ReceivedAt = received }, null))?.ToString());
    }

    [Fact]
    public void What_tells_no_time_has_none()
    {
        Assert.Null(Month.Of(Entry(new Telegram(), null)));
        Assert.Null(Month.Of(Entry(new Telegram { ReceivedAt = RecordedTime.Illegible }, null)));
    }

    [Fact]
    public void A_page_has_room_for_the_last_three_years_of_a_period()
    {
        var from = new DateTimeOffset(1926, 1, 1, 0, 0, 0, TimeSpan.FromHours(8));
        var to = new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.FromHours(8));

        var window = new MonthWindow(new AuditPeriod(from, to, to));

        Assert.Equal(("2024-01", "2026-12"), (window.First.ToString(), window.Last.ToString()));
        Assert.Equal(36, window.Months.Count());
    }

    private static AuditEntry Entry(Fact fact, Deadline? due) => new()
    {
        Clause = "B4.1.a",
        Verdict = Verdict.Violated,
        Kind = "telegram",
        Fact = fact,
        Due = due,
        Message = new("没有", "nothing"),
    };
}
