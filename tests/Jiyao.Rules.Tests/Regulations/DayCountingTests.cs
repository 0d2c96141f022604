using Jiyao.Rules.Tests.Cases;

namespace Jiyao.Rules.Tests.Regulations;

/// <summary>The option chooses how the limits of B4.4 are counted, and one that there is not is refused.</summary>
public sealed class DayCountingTests
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    // Cases H01, H04, H05 and H13: an instant in time and one that is late, one tick or less apart at the limit.
    [Theory]
    [InlineData(TelegramPrecedence.ExtraUrgent, "2026-03-10T09:00", "ElapsedHours", "2026-03-11T09:00:00", "2026-03-11T09:00:01")]
    [InlineData(TelegramPrecedence.ExtraUrgent, "2026-03-10T09:00", "InclusiveDays", "2026-03-10T23:59:59", "2026-03-11T00:00:00")]
    [InlineData(TelegramPrecedence.ExtraUrgent, "2026-03-10T09:00", "CivilCode", "2026-03-11T23:59:59", "2026-03-12T00:00:00")]
    [InlineData(TelegramPrecedence.Urgent, "2026-09-30T17:30", "CivilCode", "2026-10-08T23:59:59", "2026-10-09T00:00:00")]
    [InlineData(TelegramPrecedence.Urgent, "2026-09-30T17:30", "WorkingDays", "2026-10-09T23:59:59", "2026-10-10T00:00:00")]
    [InlineData(TelegramPrecedence.Ordinary, "2026-02-13T10:00", "CivilCode", "2026-02-24T23:59:59", "2026-02-25T00:00:00")]
    [InlineData(TelegramPrecedence.Ordinary, "2026-02-13T10:00", "WorkingDays", "2026-02-25T23:59:59", "2026-02-26T00:00:00")]
    public void The_limit_ends_as_the_way_of_counting_has_it(
        TelegramPrecedence precedence, string received, string counting, string inTime, string late)
    {
        Assert.Equal(Verdict.Compliant, Judge(precedence, received, inTime, counting));
        Assert.Equal(Verdict.Violated, Judge(precedence, received, late, counting));
    }

    [Theory]
    [InlineData("2027-02-06T23:59:59", Verdict.Compliant)]
    [InlineData("2027-02-07T00:00:00", Verdict.Indeterminate)]
    [InlineData("2027-02-20T00:00:00", Verdict.Indeterminate)]
    public void Where_the_holidays_are_not_published_only_what_is_in_time_by_any_calendar_is_certain(string done, Verdict expected) =>
        Assert.Equal(expected, Judge(TelegramPrecedence.Urgent, "2027-02-04T15:00", done, "CivilCode"));

    [Theory]
    [InlineData("CivilCode", "2026-03-10T19:00", "2026-03-11T17:29:59", "2026-03-11T17:30:00")]
    [InlineData("WorkingDays", "2026-03-13T09:00", "2026-03-16T17:29:59", "2026-03-16T17:30:00")]
    [InlineData("InclusiveDays", "2026-03-10T09:00", "2026-03-10T23:59:59", "2026-03-11T00:00:00")]
    public void Where_business_closes_the_last_working_day_ends_with_it(string counting, string received, string inTime, string late)
    {
        Assert.Equal(Verdict.Compliant, Judge(TelegramPrecedence.ExtraUrgent, received, inTime, counting, "17:30"));
        Assert.Equal(Verdict.Violated, Judge(TelegramPrecedence.ExtraUrgent, received, late, counting, "17:30"));
    }

    // 6 February 2027 is a day off by the law; the day that a notice still to come makes of it would close at half past five.
    [Theory]
    [InlineData("2027-02-06T17:29:59", Verdict.Compliant)]
    [InlineData("2027-02-06T17:30:00", Verdict.Indeterminate)]
    public void Where_the_holidays_are_not_published_a_limit_ends_at_closing_time_at_the_earliest(string done, Verdict expected) =>
        Assert.Equal(expected, Judge(TelegramPrecedence.Urgent, "2027-02-04T15:00", done, "CivilCode", "17:30"));

    [Fact]
    public void Elapsed_hours_are_firm_whatever_the_holidays() =>
        Assert.Equal(Verdict.Violated, Judge(TelegramPrecedence.Urgent, "2027-02-04T15:00", "2027-02-06T15:00:01", "ElapsedHours"));

    [Fact]
    public void Another_way_of_counting_is_refused()
    {
        var inWords = Assert.Throws<OptionException>(() => ModelRegulations.Load(["B"], [new("DayCounting", "Moons")]));
        var inCode = Assert.Throws<OptionException>(() => CipherOfficeRegulation.Create(new() { DayCounting = (DayCounting)99 }));

        Assert.Contains("it takes ElapsedHours, InclusiveDays, CivilCode, WorkingDays", inWords.Message, StringComparison.Ordinal);
        Assert.Contains("DayCounting does not take '99'", inCode.Message, StringComparison.Ordinal);
    }

    private static Verdict Judge(TelegramPrecedence precedence, string received, string done, string counting, string closing = "Midnight")
    {
        var engine = Engines.Of(RuleExecutor.Compiled, [("DayCounting", counting), ("Closing", closing)]);
        var telegram = new Telegram
        {
            Direction = TelegramDirection.Incoming,
            Precedence = precedence,
            ReceivedAt = At(received),
            CompletedAt = At(done),
        };
        var clause = precedence switch
        {
            TelegramPrecedence.Ordinary => "B4.4.a",
            TelegramPrecedence.Urgent => "B4.4.b",
            _ => "B4.4.c",
        };
        var report = engine.Audit([telegram], new AuditOptions { AsOf = At("2030-01-01T00:00"), IncludeCompliant = true });
        return report.Entries.Single(entry => entry.Clause == clause).Verdict;
    }

    private static DateTimeOffset At(string text) =>
        new(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), China);
}
