using System.Globalization;
using Bogus;

namespace Jiyao.Rules.Tool.Samples;

/// <summary>A year of telegrams, handled by whoever was principal, and the line's own log of their receipts.</summary>
internal sealed class TelegramYear(DutyYear duty, Randomizer random, int year)
{
    private const int Rows = 6_000;

    private static readonly TimeSpan UntilFollowedUp = TimeSpan.FromDays(9);

    private readonly List<SampleTelegram> telegrams =
        [.. new TelegramMaker(random, new DateTime(year, 1, 1, 9, 0, 0), new DateTime(year, 12, 24), Rows).Make().Select(WarningAtOnce).Select(FollowedUp)];

    public IEnumerable<SampleRegister> Registers() => [Register(), LineLog()];

    /// <summary>The serials of those that came in by a hand-over and may not have been finished by it.</summary>
    /// <param name="first">When it began.</param>
    /// <param name="last">When it ended.</param>
    public IEnumerable<string> OpenAt(DateTime first, DateTime last) => telegrams.Select((telegram, i) => (telegram, i))
        .Where(pair => pair.telegram.IsIncoming && pair.telegram.At <= last && !IsDoneBy(pair.telegram, first))
        .Select(pair => Serial(pair.telegram, pair.i));

    private SampleRegister Register() => new(
        "telegram",
        "收发电报登记本",
        [
            "direction", "serial", "number", "receivedAt", "sentAt", "sender", "recipient", "title", "level", "precedence", "form", "isImportant",
            "isWarning", "registeredAt", "distributedAt", "receiptSentAt", "handler", "reportedAt", "handlingStartedAt", "completedAt", "outcome",
        ],
        [.. telegrams.Select((telegram, i) => Row(telegram, i))]);

    private object?[] Row(SampleTelegram telegram, int i)
    {
        DateTime? received = telegram.IsIncoming ? telegram.At : null, sent = telegram.IsIncoming ? null : telegram.At;
        return
        [
            telegram.IsIncoming ? "收" : "发", Serial(telegram, i), Number(i), received, sent,
            telegram.IsIncoming ? telegram.Counterpart : null, telegram.IsIncoming ? null : telegram.Counterpart, telegram.Title, telegram.Level,
            telegram.Precedence, telegram.Form, telegram.Importance, IsWarning(i) ? "是" : "否",
            telegram.At.AddMinutes(i % 90 == 33 ? 1_500 : 2), telegram.At.AddMinutes(i % 90 == 66 ? 1 : 12), telegram.ReceiptAt,
            duty.Principal((int)(telegram.At.AddHours(-8) - new DateTime(year, 1, 1)).TotalDays), telegram.ReportedAt, telegram.StartedAt,
            telegram.DoneText ?? (object?)telegram.DoneAt, telegram.Result,
        ];
    }

    private SampleRegister LineLog() => new("line-log", "线路日志", ["number", "event", "at"],
    [
        .. telegrams.Select((telegram, i) => (telegram, i)).Where(pair => pair.telegram.IsIncoming && pair.telegram.ReceiptAt is not null)
            .Select(pair => new object?[] { Number(pair.i), "回单", pair.i % 300 == 150 ? pair.telegram.At.AddMinutes(20) : pair.telegram.ReceiptAt }),
    ]);

    private static bool IsDoneBy(SampleTelegram telegram, DateTime at) =>
        telegram.DoneText is null && telegram.DoneAt <= at && telegram.Result?.StartsWith("已转", StringComparison.Ordinal) != true;

    private static bool IsWarning(int i) => i % 150 == 75;

    // A warning is dealt with at once.
    private static SampleTelegram WarningAtOnce(SampleTelegram telegram, int i) =>
        IsWarning(i) && telegram.DoneAt is not null ? telegram with { DoneAt = telegram.At.AddHours(3) } : telegram;

    // What was left open is seen to in the end, though late, but for the last weeks: a hand-over does not list what a year has left.
    private static SampleTelegram FollowedUp(SampleTelegram telegram, int i) =>
        telegram.IsIncoming && i < Rows - 600 && !IsDoneBy(telegram, telegram.At + UntilFollowedUp)
            ? telegram with { DoneAt = telegram.At + UntilFollowedUp, DoneText = null, Result = "已办结" }
            : telegram;

    // One number in the year is left out, one stands twice.
    private static string Serial(SampleTelegram telegram, int i) =>
        (telegram.Serial + (i >= 4_000 ? 1 : 0) - (i == 5_000 ? 1 : 0)).ToString("0000", CultureInfo.InvariantCulture);

    private string Number(int i) => string.Create(CultureInfo.InvariantCulture, $"云机发〔{year}〕{1_000 + i}号");
}
