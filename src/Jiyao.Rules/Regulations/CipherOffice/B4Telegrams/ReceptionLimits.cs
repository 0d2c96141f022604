namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>The limits in minutes that run from the reception of a telegram.</summary>
/// <param name="options">The readings.</param>
internal sealed class ReceptionLimits(CipherOfficeOptions options)
{
    private static readonly TimeSpan Receipt = TimeSpan.FromMinutes(15);

    private readonly HandlingLimits handling = new(options);

    private readonly bool readsMinutesAsWritten = options.MinutePrecision == MinutePrecision.Lenient;

    /// <summary>When the receipt is due (B4.1.a).</summary>
    [Needs(nameof(Telegram.ReceivedAt))]
    public Deadline? ReceiptDue(Telegram telegram) => Within(
        Receipt,
        options.ReceiptStart == ReceiptStart.FirstContact ? telegram.FirstContactAt ?? NoLaterThan(Received(telegram)) : Received(telegram));

    /// <summary>
    /// When the receipt went out. Where the register and the line's own log do not agree, it was at one of the two times, unless an
    /// option prefers the log; where only the log has it, the register is silent on what it should tell.
    /// </summary>
    public RecordedTime? ReceiptSentAt(Telegram telegram) => (telegram.ReceiptSentAt, telegram.ReceiptLoggedAt) switch
    {
        ({ } written, { } logged) when written != logged => options.Prefer == EvidencePreference.MachineLog ? logged : Either(written, logged),
        (null, { } logged) => options.Prefer == EvidencePreference.MachineLog ? logged : RecordedTime.Illegible,
        var (written, _) => written,
    };

    /// <summary>When the head must have been told (B4.3.a): in so many minutes since that was owed, or before handling ends.</summary>
    [Needs(nameof(Telegram.ReceivedAt), nameof(Telegram.IsImportant))]
    public Deadline? HeadReportDue(Telegram telegram) => options.HeadReportWithin is not { } span ? BeforeCompletion(telegram)
        : Within(span, HeadReportSince(telegram)) is { } due ? due with { Start = telegram.ReceivedAt!.Value }
        : null;

    /// <summary>When the handling of a flash telegram must have begun (B4.4.d).</summary>
    [Needs(nameof(Telegram.ReceivedAt), nameof(Telegram.Precedence))]
    public Deadline? BeginDue(Telegram telegram) =>
        Within(options.AtOnceStart, handling.Since(telegram, TelegramPrecedence.Flash)) is { } due
            ? due with { Start = telegram.ReceivedAt!.Value }
            : null;

    // An important one is reported from its reception on, any other from when its precedence asked for it. Of one that does not say whether it is
    // important it was owed at one of the two, or between.
    private RecordedTime? HeadReportSince(Telegram telegram)
    {
        if (telegram.IsImportant == true || telegram.ReceivedAt is not { } received) return telegram.ReceivedAt;
        return handling.Since(telegram, TelegramPrecedence.ExtraUrgent) is not { } since ? null
            : telegram.IsImportant == false || since == received ? since
            : RecordedTime.Between(received.Earliest, since.Latest);
    }

    // Its first part came before it was complete, nobody knows by how much: a day stands for that.
    private static RecordedTime? NoLaterThan(RecordedTime? complete) => complete is { Precision: not TimePrecision.Illegible } time
        ? RecordedTime.Between(time.Earliest.AddDays(-1), time.Latest)
        : complete;

    // Of a telegram that was sent more than once the first complete reception counts.
    private static RecordedTime? Received(Telegram telegram) => telegram.FirstReceivedAt ?? telegram.ReceivedAt;

    // A log to the second and a register to the minute agree where the one lies within the other.
    private static RecordedTime Either(RecordedTime written, RecordedTime logged)
    {
        if (written.Earliest <= logged.Earliest && logged.Latest <= written.Latest) return logged;
        var (first, last) = written.Earliest < logged.Earliest ? (written, logged) : (logged, written);
        return RecordedTime.Between(first.Earliest, last.Latest > first.Latest ? last.Latest : first.Latest);
    }

    private Deadline? Within(TimeSpan span, RecordedTime? start) => new TimeLimit(span, readsMinutesAsWritten).From(start);

    private Deadline? BeforeCompletion(Telegram telegram)
    {
        var limit = handling.Due(telegram);
        return limit is { } due && telegram.CompletedAt is { } end && telegram.ReceivedAt is { } start
            ? due with { Due = end, Limit = end.Latest - start.Earliest }
            : limit;
    }
}
