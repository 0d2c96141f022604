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
        options.ReceiptStart == ReceiptStart.FirstContact ? telegram.FirstContactAt ?? telegram.ReceivedAt : telegram.ReceivedAt);

    /// <summary>When the head must have been told (B4.3.a): in so many minutes, or before handling ends.</summary>
    [Needs(nameof(Telegram.ReceivedAt))]
    public Deadline? HeadReportDue(Telegram telegram) =>
        options.HeadReportWithin is { } span ? Within(span, telegram.ReceivedAt) : BeforeCompletion(telegram);

    /// <summary>When the handling of a flash telegram must have begun (B4.4.d).</summary>
    [Needs(nameof(Telegram.ReceivedAt), nameof(Telegram.Precedence))]
    public Deadline? BeginDue(Telegram telegram) =>
        Within(options.AtOnceStart, handling.AtOnceSince(telegram)) is { } due
            ? due with { Start = telegram.ReceivedAt!.Value }
            : null;

    private Deadline? Within(TimeSpan span, RecordedTime? start) => new TimeLimit(span, readsMinutesAsWritten).From(start);

    private Deadline? BeforeCompletion(Telegram telegram)
    {
        var limit = handling.Due(telegram);
        return limit is { } due && telegram.CompletedAt is { } end && telegram.ReceivedAt is { } start
            ? due with { Due = end, Limit = end.Latest - start.Earliest }
            : limit;
    }
}
