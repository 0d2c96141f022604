using Jiyao.Rules.Tests.Cases;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B4Telegrams;

/// <summary>What a change of precedence does to the limits of clause B4.4, beside cases H17 and H18.</summary>
public sealed class RaisedPrecedenceTests
{
    private const TelegramPrecedence Ordinary = TelegramPrecedence.Ordinary;
    private const TelegramPrecedence Urgent = TelegramPrecedence.Urgent;
    private const TelegramPrecedence ExtraUrgent = TelegramPrecedence.ExtraUrgent;
    private const TelegramPrecedence Flash = TelegramPrecedence.Flash;

    private static readonly DateTimeOffset Received = new(2026, 3, 10, 9, 0, 0, TimeSpan.FromHours(8));

    public static TheoryData<RuleExecutor> Executors { get; } = [.. Enum.GetValues<RuleExecutor>()];

    [Theory, MemberData(nameof(Executors))]
    public void To_repeat_the_precedence_changes_nothing_whoever_does_it(RuleExecutor executor)
    {
        foreach (bool? bySender in new bool?[] { true, false, null })
        {
            var repeated = Telegram(ExtraUrgent, done: 10, new PrecedenceChange(Hour(5), ExtraUrgent, bySender));
            Assert.Equal((Verdict.Compliant, (RecordedTime)Hour(24)), Judged(executor, repeated, "B4.4.c"));
        }
    }

    [Theory, MemberData(nameof(Executors))]
    public void To_confirm_a_raised_precedence_does_not_shorten_the_limit(RuleExecutor executor)
    {
        var confirmed = Telegram(
            Urgent, done: 30, new PrecedenceChange(Hour(20), ExtraUrgent, false), new PrecedenceChange(Hour(21), ExtraUrgent, true));

        Assert.Equal((Verdict.Compliant, (RecordedTime)Hour(44)), Judged(executor, confirmed, "B4.4.c"));
    }

    [Theory, MemberData(nameof(Executors))]
    public void To_have_finished_before_the_precedence_was_raised_is_in_time_and_no_contradiction(RuleExecutor executor)
    {
        var finished = Telegram(Urgent, done: 10, new PrecedenceChange(Hour(20), ExtraUrgent, true));

        Assert.Equal((Verdict.Compliant, (RecordedTime)Hour(44)), Judged(executor, finished, "B4.4.c"));
    }

    [Theory, MemberData(nameof(Executors))]
    public void To_have_finished_before_the_reception_stays_a_contradiction(RuleExecutor executor)
    {
        var impossible = Telegram(Urgent, done: -1, new PrecedenceChange(Hour(20), ExtraUrgent, true));

        Assert.Equal(Verdict.Indeterminate, Judged(executor, impossible, "B4.4.c").Verdict);
    }

    // Raised some time on 10 or 11 March: due 24 hours later, at 11 March 00:00 at the earliest, 12 March 09:00 at the latest.
    [Theory]
    [InlineData(RuleExecutor.Compiled, 14, Verdict.Compliant)]
    [InlineData(RuleExecutor.Compiled, 40, Verdict.Indeterminate)]
    [InlineData(RuleExecutor.Compiled, 49, Verdict.Violated)]
    [InlineData(RuleExecutor.Interpreted, 14, Verdict.Compliant)]
    [InlineData(RuleExecutor.Interpreted, 40, Verdict.Indeterminate)]
    [InlineData(RuleExecutor.Interpreted, 49, Verdict.Violated)]
    public void Raised_at_a_time_written_roughly_the_limit_is_as_rough(RuleExecutor executor, int done, Verdict expected)
    {
        var raised = RecordedTime.Between(Hour(-9), Hour(39));

        Assert.Equal(expected, Judged(executor, Telegram(Urgent, done, new PrecedenceChange(raised, ExtraUrgent, true)), "B4.4.c").Verdict);
    }

    [Theory, MemberData(nameof(Executors))]
    public void Raised_at_a_time_nobody_can_read_only_the_limit_that_ran_already_is_certain(RuleExecutor executor)
    {
        var change = new PrecedenceChange(RecordedTime.Illegible, ExtraUrgent, true);

        Assert.Equal(Verdict.Indeterminate, Judged(executor, Telegram(Urgent, done: 40, change), "B4.4.c").Verdict);
        Assert.Equal(Verdict.Violated, Judged(executor, Telegram(Urgent, done: 49, change), "B4.4.c").Verdict);
    }

    [Theory, MemberData(nameof(Executors))]
    public void Raised_on_its_way_it_has_its_limit_from_the_reception(RuleExecutor executor)
    {
        var change = new PrecedenceChange(Hour(-2), ExtraUrgent, true);

        Assert.Equal((Verdict.Compliant, (RecordedTime)Hour(24)), Judged(executor, Telegram(Urgent, done: 23, change), "B4.4.c"));
    }

    [Theory]
    [InlineData(RuleExecutor.Compiled, 0, Verdict.Compliant)]
    [InlineData(RuleExecutor.Compiled, 1, Verdict.Violated)]
    [InlineData(RuleExecutor.Interpreted, 0, Verdict.Compliant)]
    [InlineData(RuleExecutor.Interpreted, 1, Verdict.Violated)]
    public void Raised_to_flash_its_handling_begins_fifteen_minutes_after_that(RuleExecutor executor, long ticks, Verdict expected)
    {
        var due = Hour(20).AddMinutes(15);

        Assert.Equal(
            expected, Begun(executor, due.AddTicks(ticks), new PrecedenceChange(Hour(20), Flash, true)));
    }

    [Theory, MemberData(nameof(Executors))]
    public void Begun_before_it_was_raised_to_flash_it_was_begun_in_time(RuleExecutor executor) =>
        Assert.Equal(Verdict.Compliant, Begun(executor, Hour(1), new PrecedenceChange(Hour(20), Flash, true)));

    [Theory, MemberData(nameof(Executors))]
    public void Read_from_the_reception_the_fifteen_minutes_ran_from_there(RuleExecutor executor) => Assert.Equal(
        Verdict.Violated,
        Begun(executor, Hour(20), new PrecedenceChange(Hour(20), Flash, true), ("Upgrade", "FromReception")));

    [Theory, MemberData(nameof(Executors))]
    public void Only_the_sender_lowers_a_precedence_and_who_it_was_must_be_known(RuleExecutor executor)
    {
        var (bySender, byReceiver, bySomebody) = (Lowered(true), Lowered(false), Lowered(null));

        Assert.Equal((Verdict.Compliant, (RecordedTime)Hour(72)), Judged(executor, bySender, "B4.4.a"));
        Assert.Equal((Verdict.Violated, (RecordedTime)Hour(24)), Judged(executor, byReceiver, "B4.4.c"));
        Assert.Equal(Verdict.Indeterminate, Judged(executor, bySomebody, "B4.4.c").Verdict);

        static Telegram Lowered(bool? bySender) => Telegram(ExtraUrgent, done: 70, new PrecedenceChange(Hour(10), Ordinary, bySender));
    }

    private static Verdict Begun(
        RuleExecutor executor, DateTimeOffset at, PrecedenceChange change, params (string Key, string Value)[] options)
    {
        var telegram = new Telegram
        {
            Direction = TelegramDirection.Incoming,
            Precedence = Ordinary,
            ReceivedAt = Received,
            HandlingStartedAt = at,
            CompletedAt = Hour(22),
            PrecedenceChanges = [change],
        };
        return Judged(executor, telegram, "B4.4.d", options).Verdict;
    }

    private static (Verdict Verdict, RecordedTime Due) Judged(
        RuleExecutor executor, Telegram telegram, string clause, params (string Key, string Value)[] options)
    {
        var entry = Engines.Of(executor, options).Audit([telegram], new AuditOptions { AsOf = Received.AddYears(1), IncludeCompliant = true })
            .Entries.Single(entry => entry.Clause == clause);
        return (entry.Verdict, entry.Due.GetValueOrDefault().Due);
    }

    private static Telegram Telegram(TelegramPrecedence precedence, double done, params PrecedenceChange[] changes) => new()
    {
        Direction = TelegramDirection.Incoming,
        Precedence = precedence,
        ReceivedAt = Received,
        CompletedAt = Hour(done),
        PrecedenceChanges = changes,
    };

    private static DateTimeOffset Hour(double hours) => Received.AddHours(hours);
}
