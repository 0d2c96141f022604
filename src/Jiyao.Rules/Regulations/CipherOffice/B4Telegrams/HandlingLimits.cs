namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>
/// Which limit of clause B4.4 a telegram falls under and when it is due, changes of its precedence included: anybody may raise a
/// precedence, only the sender can lower it.
/// </summary>
/// <param name="options">The readings.</param>
internal sealed class HandlingLimits(CipherOfficeOptions options)
{
    private readonly bool readsMinutesAsWritten = options.MinutePrecision == MinutePrecision.Lenient;

    /// <summary>The precedence it came with; null when that is not known.</summary>
    [Needs(nameof(Telegram.Precedence))]
    public TelegramPrecedence? Precedence(Telegram telegram) =>
        telegram.Precedence ?? (telegram.UnknownPrecedence is not null && options.UnknownPrecedence == UnknownPrecedenceReading.Strictest
            ? TelegramPrecedence.ExtraUrgent
            : null);

    /// <summary>The precedence it is to be handled under; null when that is not known.</summary>
    [Needs(nameof(Telegram.Precedence))]
    public TelegramPrecedence? Governing(Telegram telegram)
    {
        var governing = Precedence(telegram);
        foreach (var change in telegram.PrecedenceChanges)
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
        if (Precedence(telegram) is not { } governing || Limit(governing, telegram.ReceivedAt) is not { } due) return null;
        foreach (var change in telegram.PrecedenceChanges)
        {
            var isRaised = change.To > governing;
            if (!isRaised && change.BySender is null) return null;
            if (!isRaised && change.BySender == false) continue;
            governing = change.To;
            var fromReception = Limit(governing, telegram.ReceivedAt)!.Value;
            due = !isRaised || options.Upgrade == UpgradeReading.FromReception
                ? fromReception
                : Earlier(due, Limit(governing, change.At)!.Value);
        }

        return due;
    }

    /// <summary>When it was finished, as the result column is read; null: nothing shows that it was.</summary>
    public RecordedTime? Completion(Telegram telegram) =>
        telegram.Outcome == TelegramOutcome.Forwarded && options.Done == CompletionReading.Completed ? null : telegram.CompletedAt;

    private Deadline? Limit(TelegramPrecedence precedence, RecordedTime? start) => precedence switch
    {
        TelegramPrecedence.Ordinary => Days(options.OrdinaryDays).From(start),
        TelegramPrecedence.Urgent => Days(options.UrgentDays).From(start),
        TelegramPrecedence.Flash when options.AtOnceDone is { } span => new TimeLimit(span, readsMinutesAsWritten).From(start),
        _ => Days(options.ExtraUrgentDays).From(start),
    };

    private DayLimit Days(int days) => new(days, options.DayCounting, readsMinutesAsWritten);

    private static Deadline Earlier(Deadline one, Deadline other) => one.Due.Latest <= other.Due.Latest ? one : other;
}
