using System.Diagnostics.CodeAnalysis;

namespace Jiyao.Rules;

/// <summary>A telegram, as it was received or sent and as the telegram register tells of it.</summary>
public sealed class Telegram : Fact
{
    private readonly PrecedenceChange[] precedenceChanges = [];

    /// <summary>The telegram's own number, given by its sender.</summary>
    public string? Number { get; init; }

    /// <summary>Whether it came in or went out.</summary>
    public TelegramDirection? Direction { get; init; }

    /// <summary>The other side: who sent it to us, or whom we sent it to.</summary>
    public string? Counterpart { get; init; }

    /// <summary>The title or subject.</summary>
    public string? Title { get; init; }

    /// <summary>The secrecy level.</summary>
    public SecrecyLevel? Level { get; init; }

    /// <summary>
    /// The precedence it arrived with. A telegram with no mark is <see cref="TelegramPrecedence.Ordinary"/>; null means not known.
    /// </summary>
    public TelegramPrecedence? Precedence { get; init; }

    /// <summary>The word in the precedence column where it is none of the four precedences, such as 急件.</summary>
    public string? UnknownPrecedence { get; init; }

    /// <summary>Later changes of the precedence, oldest first; empty: none recorded.</summary>
    [AllowNull]
    public IReadOnlyList<PrecedenceChange> PrecedenceChanges
    {
        get => precedenceChanges;
        init => precedenceChanges = value?.ToArray() ?? [];
    }

    /// <summary>How it was transmitted.</summary>
    public TelegramForm? Form { get; init; }

    /// <summary>Whether the register that tells of it has a column for <see cref="Form"/>; a register that has none is silent on it.</summary>
    public bool RegisterTellsForm { get; init; } = true;

    /// <summary>Whether its content is important, whatever its precedence.</summary>
    public bool? IsImportant { get; init; }

    /// <summary>When the first part of it, or the first contact, came in.</summary>
    public RecordedTime? FirstContactAt { get; init; }

    /// <summary>When its reception was complete.</summary>
    public RecordedTime? ReceivedAt { get; init; }

    /// <summary>When it was sent, if it went out.</summary>
    public RecordedTime? SentAt { get; init; }

    /// <summary>When the receipt was sent to its sender; null: no receipt is recorded.</summary>
    public RecordedTime? ReceiptSentAt { get; init; }

    /// <summary>Who received and handles it.</summary>
    public Person? Handler { get; init; }

    /// <summary>When it was reported to the head of the cipher room; null: no report is recorded.</summary>
    public RecordedTime? ReportedAt { get; init; }

    /// <summary>When its handling began; null: not recorded.</summary>
    public RecordedTime? HandlingStartedAt { get; init; }

    /// <summary>When its handling was finished; null: no end is recorded.</summary>
    public RecordedTime? CompletedAt { get; init; }

    /// <summary>What the result column says; null: it is blank.</summary>
    public TelegramOutcome? Outcome { get; init; }

    /// <summary>The register columns left blank in its row; null: it was not read from a register, or the columns are not known.</summary>
    public TelegramColumns? BlankColumns { get; init; }

    /// <summary>
    /// When it was entered in the register; null: the register has no column for it. Where it has one that the row leaves blank, the row stands
    /// in the register all the same, at a time that is <see cref="RecordedTime.Illegible"/>.
    /// </summary>
    public RecordedTime? RegisteredAt { get; init; }

    /// <summary>When it was passed on to those it is for; null: not recorded.</summary>
    public RecordedTime? DistributedAt { get; init; }

    /// <summary>Whether it carries a warning notice (预警通知).</summary>
    public bool? IsWarning { get; init; }

    /// <summary>When the first copy of the same telegram was completely received, where it was sent more than once.</summary>
    public RecordedTime? FirstReceivedAt { get; init; }

    /// <summary>When the receipt went out by the line's own log; null: no such log was supplied, or it has no entry.</summary>
    public RecordedTime? ReceiptLoggedAt { get; init; }

    /// <inheritdoc/>
    public override RecordedTime? When => ReceivedAt ?? SentAt;

    internal override bool IsDoubtful =>
        !Words.Include(Direction) || !Words.Include(Level) || !Words.Include(Precedence) || !Words.Include(Form) || !Words.Include(Outcome)
        || precedenceChanges.Length > 0;

    /// <summary>Whether all the given columns are filled in its row; null when that is not known.</summary>
    [Needs(nameof(BlankColumns))]
    public bool? HasFilled(TelegramColumns columns) =>
        BlankColumns is { } blank ? (blank & columns) == TelegramColumns.None : null;

    /// <summary>
    /// When its handling began, as far as the record tells: the recorded start, or else some instant between its reception and
    /// its end. Null: neither a start nor an end is recorded.
    /// </summary>
    public RecordedTime? HandlingBegan()
    {
        if (HandlingStartedAt is not null || CompletedAt is not { } end) return HandlingStartedAt;
        var received = ReceivedAt?.Earliest ?? DateTimeOffset.MinValue;
        return end.Latest < received ? end : RecordedTime.Between(received, end.Latest);
    }

    /// <summary>
    /// The first time at which the record shows that it was handled: its start or its end, whichever was earlier; where only its end is told, some
    /// time between its reception and that. Illegible: a result alone shows it, and not when. Null: nothing does.
    /// </summary>
    public RecordedTime? FirstHandledAt() => (HandlingStartedAt, CompletedAt) switch
    {
        ({ } start, { } end) => RecordedTime.Between(
            start.Earliest < end.Earliest ? start.Earliest : end.Earliest, start.Latest < end.Latest ? start.Latest : end.Latest),
        (null, null) => Outcome is null ? null : RecordedTime.Illegible,
        _ => HandlingBegan(),
    };

    /// <summary>
    /// When the head of the cipher room learnt of it: by report, or by own act as the officer who received it. Null: nothing shows that the
    /// head did. An office that keeps no record of roles still records its reports: where none is known to be the head, none was told.
    /// </summary>
    public RecordedTime? HeadInformedAt()
    {
        if (ReceivedAt is not { } received || Handler is not { Roles: { } roles } handler || roles.Contains(RoleHolding.Others)) return ReportedAt;
        return handler.Holds(Role.CipherRoomHead, received) switch
        {
            true => received,
            false => ReportedAt,
            null => ReportedAt ?? RecordedTime.Illegible,
        };
    }
}
