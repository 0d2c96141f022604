namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>How shifts lie to each other.</summary>
internal static class Shifts
{
    /// <summary>Whether two shifts have an instant in common; null where their bounds are not known.</summary>
    [Needs(nameof(DutyShift.From), nameof(DutyShift.To))]
    public static bool? Overlap(DutyShift one, DutyShift other)
    {
        var (from, to) = (MinuteReading.Planned(one.From), MinuteReading.Planned(one.To));
        var (start, end) = (MinuteReading.Planned(other.From), MinuteReading.Planned(other.To));
        return from is null || to is null || start is null || end is null ? null
            : !end.Value.IsAtOrBefore(from.Value) & !to.Value.IsAtOrBefore(start.Value);
    }

    /// <summary>From when to when a shift was planned; null: not known. A roster by days names no hours: the whole day is meant.</summary>
    public static (DateTimeOffset From, DateTimeOffset To)? SpanOf(DutyShift shift) =>
        Known(shift.From) is not { } from ? null
        : Known(shift.To) is { } to ? (from.Earliest, to.Latest)
        : from.Precision == TimePrecision.Day ? (from.Earliest, from.Earliest.AddDays(1))
        : null;

    /// <summary>A bound as planned; null: it cannot be read, or there is none.</summary>
    public static RecordedTime? Known(RecordedTime? at) => MinuteReading.Planned(at) is { Precision: not TimePrecision.Illegible } known ? known : null;

    public static LocalizedText Text(DutyShift shift)
    {
        var who = Who.Name(shift.Person);
        return new($"{who.Zh} 同时担任正班和副班。", $"{who.En} is principal and deputy at once.");
    }
}
