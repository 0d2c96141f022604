using Jiyao.Rules.Regulations.CipherOffice.B3Duty;

namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>By when a telegram is entered in the register (B4.2.a).</summary>
internal static class Registration
{
    private static readonly DayLimit Day = new(1, DayCounting.InclusiveDays);

    /// <summary>By its distribution; null also where the register has no column for when it was entered, and so shows nothing late.</summary>
    [Needs(nameof(Telegram.DistributedAt), nameof(Telegram.RegisteredAt))]
    public static Deadline? BeforeDistribution(Telegram telegram, MinutePrecision precision) =>
        telegram is { DistributedAt: { } end, RegisteredAt: not null, When: { } act } ? Until(act, end, precision) : null;

    /// <summary>By the end of the day on which it came or went.</summary>
    [Needs(nameof(Telegram.ReceivedAt), nameof(Telegram.SentAt))]
    public static Deadline? SameDay(Telegram telegram) => Day.From(telegram.When);

    /// <summary>By the end of the shift in which it came or went; null: no shift on the roster has it.</summary>
    [Needs(nameof(Telegram.ReceivedAt), nameof(Telegram.SentAt))]
    public static Deadline? ShiftEnd(Telegram telegram, IEnumerable<DutyShift> shifts, MinutePrecision precision) =>
        telegram.When is { } act && EndOfShift(act, shifts) is { } end ? Until(act, end, precision) : null;

    /// <summary>By when what the line recorded is entered: the end of the shift that has it, or else of the day.</summary>
    [Needs(nameof(LineEvent.At))]
    public static Deadline? Due(LineEvent recorded, IEnumerable<DutyShift> shifts, RegisterWithin reading) =>
        recorded.At is not { } at ? null
        : reading == RegisterWithin.ShiftEnd && EndOfShift(at, shifts) is { } end ? Until(at, end, MinutePrecision.Strict)
        : Day.From(at);

    /// <summary>Whether one of the rows stood in the register as of the audit.</summary>
    public static bool IsIn(IEnumerable<Telegram> rows, AuditPeriod period) => rows.Any(row => !Recorded.IsToCome(row.RegisteredAt, period.AsOf));

    /// <summary>Which telegram it is.</summary>
    public static LocalizedText? Text(LineEvent recorded) =>
        recorded.Number is { } number ? new($"线路上的电报：{number}。", $"Telegram on the line: {number}.") : null;

    private static RecordedTime? EndOfShift(RecordedTime act, IEnumerable<DutyShift> shifts) => MinuteReading.Planned(shifts
        .FirstOrDefault(shift => shift.From is not null
            && RecordedInterval.Contains(MinuteReading.Planned(shift.From), MinuteReading.Planned(shift.To), act) == true)?.To);

    private static Deadline Until(RecordedTime start, RecordedTime end, MinutePrecision precision) =>
        new(start, end, end.Latest - start.Earliest, ReadsMinutesAsWritten: precision == MinutePrecision.Lenient);
}
