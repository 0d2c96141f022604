namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>
/// Which limit of clause B4.4 a telegram falls under and when it is due, changes of its precedence included: anybody may raise a
/// precedence, only the sender can lower it.
/// </summary>
/// <param name="options">The readings.</param>
internal sealed class HandlingLimits(CipherOfficeOptions options)
{
    private readonly bool readsMinutesAsWritten = options.MinutePrecision == MinutePrecision.Lenient;
    private readonly DayLimit ordinary = Days(options, options.OrdinaryDays);
    private readonly DayLimit urgent = Days(options, options.UrgentDays);
    private readonly DayLimit extraUrgent = Days(options, options.ExtraUrgentDays);

    /// <summary>The precedence it came with; null when that is not known.</summary>
    [Needs(nameof(Telegram.Precedence))]
    public TelegramPrecedence? Precedence(Telegram telegram) =>
        telegram.Precedence ?? (telegram.UnknownPrecedence is not null && options.UnknownPrecedence == UnknownPrecedenceReading.Strictest
            ? TelegramPrecedence.ExtraUrgent
            : null);

    /// <summary>The precedence it is to be handled under; null when that is not known.</summary>
    [Needs(nameof(Telegram.Precedence), nameof(Telegram.PrecedenceChanges))]
    public TelegramPrecedence? Governing(Telegram telegram)
    {
        var governing = Precedence(telegram);
        foreach (var change in Changes(telegram))
        {
            if (change.To >= governing) governing = change.To;
            else if (change.BySender is null) return null;
            else if (change.BySender == true) governing = change.To;
        }

        return governing;
    }

    /// <summary>When its handling must be finished; null when that cannot be computed.</summary>
    [Needs(nameof(Telegram.ReceivedAt), nameof(Telegram.Precedence), nameof(Telegram.PrecedenceChanges))]
    public Deadline? Due(Telegram telegram)
    {
        var changes = Changes(telegram);
        if (!changes.IsEmpty) return Due(telegram, changes);
        return Precedence(telegram) is { } came ? Limit(came, telegram.ReceivedAt) : null;
    }

    /// <summary>
    /// When some record must show that it was being handled (B4.4.e). What was handled within the shortest of the limits was so whichever
    /// its precedence is. Null when that cannot be computed.
    /// </summary>
    [Needs(nameof(Telegram.ReceivedAt), nameof(Telegram.Precedence), nameof(Telegram.PrecedenceChanges))]
    public Deadline? FirstTraceDue(Telegram telegram) =>
        Due(telegram) is { } due ? due
        : Limit(TelegramPrecedence.Flash, telegram.ReceivedAt) is { } shortest
            && shortest.Judge(telegram.FirstHandledAt(), DateTimeOffset.MaxValue) == Verdict.Compliant ? shortest
        : null;

    /// <summary>From when on it was to be handled under a precedence, or a higher one; null when that is not known, or when it never was.</summary>
    public RecordedTime? Since(Telegram telegram, TelegramPrecedence least)
    {
        if (Precedence(telegram) is not { } came || telegram.ReceivedAt is not { } received) return null;
        if (came >= least || options.Upgrade == UpgradeReading.FromReception) return received;
        foreach (var change in Changes(telegram))
            if (change.To >= least) return RunsFrom(change, received);
        return null;
    }

    /// <summary>When it was finished, as the result column is read; null: nothing shows that it was.</summary>
    public RecordedTime? Completion(Telegram telegram) =>
        telegram.Outcome == TelegramOutcome.Forwarded && options.Done == CompletionReading.Completed ? null : telegram.CompletedAt;

    private Deadline? Due(Telegram telegram, ReadOnlySpan<PrecedenceChange> changes)
    {
        if (Precedence(telegram) is not { } governing || Limit(governing, telegram.ReceivedAt) is not { } due) return null;
        foreach (var change in changes)
        {
            var isLowered = change.To < governing;
            if (isLowered && change.BySender is null) return null;
            if (isLowered && change.BySender == false) continue;
            governing = change.To;
            var fromReception = Limit(governing, telegram.ReceivedAt)!.Value;
            due = isLowered || options.Upgrade == UpgradeReading.FromReception
                ? fromReception
                : Earlier(due, Limit(governing, RunsFrom(change, telegram.ReceivedAt!.Value))!.Value);
        }

        return due;
    }

    // Most telegrams have none, and an array tells so at once.
    private static ReadOnlySpan<PrecedenceChange> Changes(Telegram telegram) =>
        telegram.PrecedenceChanges is PrecedenceChange[] changes ? changes : [.. telegram.PrecedenceChanges];

    private Deadline? Limit(TelegramPrecedence precedence, RecordedTime? start) => precedence switch
    {
        TelegramPrecedence.Ordinary => ordinary.From(start),
        TelegramPrecedence.Urgent => urgent.From(start),
        TelegramPrecedence.Flash when options.AtOnceDone is { } span && start is { } known => Earlier(
            extraUrgent.From(known)!.Value, new TimeLimit(span, readsMinutesAsWritten).FromKnown(known)),
        _ => extraUrgent.From(start),
    };

    private static DayLimit Days(CipherOfficeOptions options, int days) =>
        new(days, options.DayCounting, options.Calendar, options.MinutePrecision == MinutePrecision.Lenient, options.Closing);

    // Handling is owed from the reception on: to have finished before the precedence was raised is no contradiction.
    private Deadline Earlier(Deadline one, Deadline other)
    {
        var (first, second) = readsMinutesAsWritten ? (one.Due.AsWritten(), other.Due.AsWritten()) : (one.Due, other.Due);
        if (first.Latest <= second.Earliest) return one;
        if (second.Latest <= first.Earliest) return other with { Start = one.Start };
        var due = RecordedTime.Between(Min(first.Earliest, second.Earliest), Min(first.Latest, second.Latest));
        return other with { Start = one.Start, Due = due };
    }

    private static DateTimeOffset Min(DateTimeOffset one, DateTimeOffset other) => one <= other ? one : other;

    // A precedence raised while the telegram was still under way binds whoever receives it from the reception on.
    private static RecordedTime RunsFrom(PrecedenceChange change, RecordedTime received) =>
        change.At.IsCertainlyBefore(received) ? received : change.At;
}
