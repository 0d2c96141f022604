using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>What tells of a telegram whether it was open at a hand-over, and by what the list of open items may name it.</summary>
internal sealed class TelegramOnHand
{
    private readonly string? number;
    private readonly string? serial;
    private readonly string? title;

    public TelegramOnHand(Telegram telegram, HandlingLimits limits, MinuteReading minutes)
    {
        (number, serial, title) = (telegram.Number, telegram.Id, telegram.Title);
        IsIncoming = telegram.Direction is { } direction ? direction == TelegramDirection.Incoming : null;
        Received = minutes.Happened(telegram.ReceivedAt) ?? RecordedTime.Illegible;
        Done = minutes.Happened(limits.Completion(telegram))
            ?? (telegram.Outcome == TelegramOutcome.Completed ? RecordedTime.Illegible : null);
    }

    /// <summary>Whether it came in; null: not known.</summary>
    public bool? IsIncoming { get; }

    public RecordedTime Received { get; }

    /// <summary>When it was finished; null: nothing shows that it was.</summary>
    public RecordedTime? Done { get; }

    /// <summary>What a list may name it by, in the form by which two are compared.</summary>
    public IEnumerable<string> Names => new[] { number, serial, title }.OfType<string>().Select(Plain);

    /// <summary>What people call it.</summary>
    public LocalizedText Name => (number ?? serial ?? title) is { } name ? new(name, name) : new("无编号", "one without a number");

    /// <summary>A name in the form by which two are compared.</summary>
    public static string Plain(string name) => DocumentNumber.Plain(name.Trim());
}
