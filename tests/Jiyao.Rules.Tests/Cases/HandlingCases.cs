using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Cases;

/// <summary>The limits of handling, counted in elapsed hours (B4.4).</summary>
public sealed class HandlingCases
{
    private const TelegramPrecedence Ordinary = TelegramPrecedence.Ordinary;
    private const TelegramPrecedence Urgent = TelegramPrecedence.Urgent;
    private const TelegramPrecedence ExtraUrgent = TelegramPrecedence.ExtraUrgent;

    private static readonly DateTimeOffset YearsLater = At("2030-01-01");

    [Theory, OnBothExecutors]
    public void H01_One_day_ends_at_the_same_hour_of_the_next(RuleExecutor executor) =>
        DueAt(executor, ExtraUrgent, "2026-03-10 09:00", "2026-03-11 09:00");

    [Theory, OnBothExecutors]
    public void H02_One_tick_after_the_day_is_late(RuleExecutor executor)
    {
        var telegram = Incoming(ExtraUrgent, At("2026-03-10 09:00"), After(At("2026-03-11 09:00")));

        Assert.Equal(Verdict.Violated, new Office(executor).Of(telegram, "B4.4.c", YearsLater));
    }

    [Theory]
    [OnBothExecutors("2026-03-11 23:59:59.9999999")]
    [OnBothExecutors("2026-03-12 00:00")]
    public void H03_In_elapsed_hours_midnight_is_no_limit(RuleExecutor executor, string done)
    {
        var telegram = Incoming(ExtraUrgent, At("2026-03-10 09:00"), At(done));

        Assert.Equal(Verdict.Violated, new Office(executor).Of(telegram, "B4.4.c", YearsLater));
    }

    [Theory, OnBothExecutors]
    public void H04_National_Day_does_not_stop_the_hours(RuleExecutor executor) =>
        DueAt(executor, Urgent, "2026-09-30 17:30", "2026-10-02 17:30");

    [Theory, OnBothExecutors]
    public void H05_Nor_does_Spring_Festival(RuleExecutor executor) =>
        DueAt(executor, Ordinary, "2026-02-13 10:00", "2026-02-16 10:00");

    [Theory, OnBothExecutors]
    public void H06_Nor_does_a_make_up_working_day_count_otherwise(RuleExecutor executor) =>
        DueAt(executor, ExtraUrgent, "2026-02-14 09:00", "2026-02-15 09:00");

    [Theory, OnBothExecutors]
    public void H07_February_has_a_29th_in_a_leap_year(RuleExecutor executor) =>
        DueAt(executor, Ordinary, "2024-02-27 08:00", "2024-03-01 08:00");

    [Theory, OnBothExecutors]
    public void H08_The_hours_run_through_the_turn_of_the_year(RuleExecutor executor) =>
        DueAt(executor, Urgent, "2024-12-31 22:00", "2025-01-02 22:00");

    [Theory, OnBothExecutors]
    public void H11_The_eve_of_Spring_Festival_is_a_day_like_any_other(RuleExecutor executor) =>
        DueAt(executor, ExtraUrgent, "2024-02-08 12:00", "2024-02-09 12:00");

    [Theory, OnBothExecutors]
    public void H13_Elapsed_hours_need_no_holiday_notice(RuleExecutor executor) =>
        DueAt(executor, Urgent, "2027-02-04 15:00", "2027-02-06 15:00");

    [Theory, OnBothExecutors]
    public void H17_A_raised_precedence_runs_from_the_change_but_never_beyond_the_limit_that_ran(RuleExecutor executor)
    {
        Assert.Equal(At("2026-03-12 05:00"), Due(executor, Raised("2026-03-11 05:00"), "B4.4.c"));
        Assert.Equal(At("2026-03-12 09:00"), Due(executor, Raised("2026-03-11 13:00"), "B4.4.c"));
    }

    [Theory, OnBothExecutors]
    public void H17_Read_from_the_reception_it_has_the_whole_limit_of_the_higher_precedence(RuleExecutor executor) =>
        Assert.Equal(
            At("2026-03-11 09:00"), Due(executor, Raised("2026-03-11 05:00"), "B4.4.c", ("Upgrade", "FromReception")));

    [Theory, OnBothExecutors]
    public void H18_The_receiving_office_cannot_lower_a_precedence(RuleExecutor executor)
    {
        Assert.Equal(At("2026-03-11 09:00"), Due(executor, Lowered(bySender: false), "B4.4.c"));
        Assert.Null(new Office(executor).Entry(Lowered(bySender: false), "B4.4.a", YearsLater));
    }

    [Theory, OnBothExecutors]
    public void H18_The_sender_can(RuleExecutor executor)
    {
        Assert.Equal(At("2026-03-13 09:00"), Due(executor, Lowered(bySender: true), "B4.4.a"));
        Assert.Null(new Office(executor).Entry(Lowered(bySender: true), "B4.4.c", YearsLater));
    }

    [Theory, OnBothExecutors]
    public void H18_With_nobody_knowing_who_lowered_it_no_limit_can_be_told(RuleExecutor executor)
    {
        var office = new Office(executor);

        Assert.Equal(Verdict.Indeterminate, office.Of(Lowered(bySender: null), "B4.4.a", YearsLater));
        Assert.Equal(Verdict.Indeterminate, office.Of(Lowered(bySender: null), "B4.4.c", YearsLater));
    }

    [Theory]
    [OnBothExecutors("B4.4.a")]
    [OnBothExecutors("B4.4.b")]
    [OnBothExecutors("B4.4.c")]
    [OnBothExecutors("B4.4.d")]
    public void H19_A_word_that_is_no_precedence_leaves_the_limit_open(RuleExecutor executor, string clause)
    {
        var entry = new Office(executor).Entry(UnknownWord(), clause, YearsLater)!;

        Assert.Equal(Verdict.Indeterminate, entry.Verdict);
        Assert.Equal(["precedence"], entry.Missing);
    }

    [Theory, OnBothExecutors]
    public void H19_Read_by_the_strictest_it_has_one_day(RuleExecutor executor)
    {
        Assert.Equal(At("2026-03-11 09:00"), Due(executor, UnknownWord(), "B4.4.c", ("UnknownPrecedence", "Strictest")));
        Assert.Null(new Office(executor).Entry(UnknownWord(), "B4.4.a", YearsLater, ("UnknownPrecedence", "Strictest")));
    }

    [Theory, OnBothExecutors]
    public void H20_What_counts_as_ordinary_has_three_days(RuleExecutor executor) =>
        DueAt(executor, Ordinary, "2026-03-10 09:00", "2026-03-13 09:00");

    [Theory]
    [OnBothExecutors("Completed", Verdict.Violated)]
    [OnBothExecutors("Forwarded", Verdict.Compliant)]
    public void H21_Passing_it_on_is_not_finishing_unless_so_read(RuleExecutor executor, string done, Verdict expected)
    {
        var telegram = new Telegram
        {
            Direction = TelegramDirection.Incoming,
            Precedence = Urgent,
            ReceivedAt = At("09:00"),
            CompletedAt = At("2026-03-12 08:00"),
            Outcome = TelegramOutcome.Forwarded,
        };

        Assert.Equal(expected, new Office(executor).Of(telegram, "B4.4.b", YearsLater, ("Done", done)));
    }

    [Theory, OnBothExecutors]
    public void H22_Never_opened_it_is_both_late_and_overlooked(RuleExecutor executor)
    {
        var office = new Office(executor);
        var telegram = Incoming(Urgent, At("09:00"), null);

        Assert.Equal(Verdict.Pending, office.Of(telegram, "B4.4.e", At("2026-03-12 09:00")));
        Assert.Equal(Verdict.Violated, office.Of(telegram, "B4.4.b", YearsLater));
        Assert.Equal(Verdict.Violated, office.Of(telegram, "B4.4.e", YearsLater));
    }

    [Theory, OnBothExecutors]
    public void H22_Late_but_begun_in_time_it_is_not_overlooked(RuleExecutor executor)
    {
        var office = new Office(executor);

        Assert.Equal(Verdict.Violated, office.Of(Begun("2026-03-12 09:00"), "B4.4.b", YearsLater));
        Assert.Equal(Verdict.Compliant, office.Of(Begun("2026-03-12 09:00"), "B4.4.e", YearsLater));
        Assert.Equal(Verdict.Violated, office.Of(Begun("2026-03-17 09:00"), "B4.4.e", YearsLater));

        static Telegram Begun(string at) => new()
        {
            Direction = TelegramDirection.Incoming,
            Precedence = Urgent,
            ReceivedAt = At("09:00"),
            HandlingStartedAt = At(at),
            CompletedAt = At("2026-03-20 09:00"),
        };
    }

    private static void DueAt(RuleExecutor executor, TelegramPrecedence precedence, string received, string due)
    {
        var (office, clause, limit) = (new Office(executor), ClauseOf(precedence), At(due));
        var open = office.Entry(Incoming(precedence, At(received), null), clause, limit)!;

        Assert.Equal(limit, open.Due!.Value.Due);
        Assert.False(open.Due.Value.IsProvisional);
        Assert.Equal(Verdict.Pending, open.Verdict);
        Assert.Equal(Verdict.Violated, office.Of(Incoming(precedence, At(received), null), clause, After(limit)));
        Assert.Equal(Verdict.Compliant, office.Of(Incoming(precedence, At(received), limit), clause, YearsLater));
        Assert.Equal(Verdict.Violated, office.Of(Incoming(precedence, At(received), After(limit)), clause, YearsLater));
    }

    private static RecordedTime Due(
        RuleExecutor executor, Telegram telegram, string clause, params (string Key, string Value)[] options) =>
        new Office(executor).Entry(telegram, clause, YearsLater, options)!.Due!.Value.Due;

    private static string ClauseOf(TelegramPrecedence precedence) => precedence switch
    {
        Ordinary => "B4.4.a",
        Urgent => "B4.4.b",
        _ => "B4.4.c",
    };

    private static Telegram Incoming(TelegramPrecedence precedence, DateTimeOffset received, RecordedTime? done) => new()
    {
        Direction = TelegramDirection.Incoming,
        Precedence = precedence,
        ReceivedAt = received,
        CompletedAt = done,
    };

    private static Telegram Raised(string at) => Changed(Urgent, new PrecedenceChange(At(at), ExtraUrgent, null));

    private static Telegram Lowered(bool? bySender) =>
        Changed(ExtraUrgent, new PrecedenceChange(At("19:00"), Ordinary, bySender));

    private static Telegram Changed(TelegramPrecedence precedence, PrecedenceChange change) => new()
    {
        Direction = TelegramDirection.Incoming,
        Precedence = precedence,
        ReceivedAt = At("09:00"),
        PrecedenceChanges = [change],
    };

    private static Telegram UnknownWord() => new()
    {
        Direction = TelegramDirection.Incoming,
        UnknownPrecedence = "急件",
        ReceivedAt = At("09:00"),
    };
}
