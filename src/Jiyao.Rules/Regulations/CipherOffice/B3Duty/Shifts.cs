namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>How shifts lie to each other.</summary>
internal static class Shifts
{
    /// <summary>Whether two shifts have an instant in common; null where their bounds are not known.</summary>
    [Needs(nameof(DutyShift.From), nameof(DutyShift.To))]
    public static bool? Overlap(DutyShift one, DutyShift other)
    {
        if (one.From is not { } from || one.To is not { } to || other.From is not { } start || other.To is not { } end) return null;
        return !end.IsAtOrBefore(from) & !to.IsAtOrBefore(start);
    }

    public static LocalizedText Text(DutyShift shift)
    {
        var who = Who.Name(shift.Person);
        return new($"{who.Zh} 同时担任正班和副班。", $"{who.En} is principal and deputy at once.");
    }
}
