using System.Globalization;

namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>
/// Who attended which planned shift. The record of a stay may name the plan itself; where it does not, the roster's shifts of that
/// person are the plan. A stay that nobody planned is none of them; one of which nothing tells the plan stands alone, without one.
/// </summary>
internal static class Attendances
{
    // Whoever signs on this long before a shift, or after it, does not sign on for it.
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(12);

    public static IEnumerable<Attendance> Of(
        IEnumerable<DutyPresence> stays, IEnumerable<DutyShift> shifts, MinutePrecision precision, DateTimeOffset asOf)
    {
        var minutes = new MinuteReading(precision);
        var recorded = stays.Where(stay => stay is not { PlannedFrom: null, PlannedTo: null }).GroupBy(KeyOf)
            .Select(shift => Attendance.AsRecorded(shift, minutes, asOf));
        var unplanned = stays.Where(stay => stay is { PlannedFrom: null, PlannedTo: null, Place: not PresencePlace.Elsewhere });
        var isThereARoster = shifts.Any();
        var roster = shifts.Where(IsTimed).ToLookup(shift => Who.Called(shift.Person));
        return recorded.Concat(unplanned.ToLookup(stay => isThereARoster && Start(stay) is not null ? Who.Called(stay.Person) : null)
            .SelectMany(one => one.Key is null ? WithoutPlan(one, minutes, asOf) : ByRoster(one, roster[one.Key], minutes, asOf)));
    }

    private static IEnumerable<Attendance> WithoutPlan(IEnumerable<DutyPresence> stays, MinuteReading minutes, DateTimeOffset asOf) =>
        stays.Where(stay => stay.Post != DutyPost.Other).Select(stay => Attendance.AsRecorded([stay], minutes, asOf));

    // What a stay belongs to; one of which that is not known stands alone, and so is its own key.
    private static object KeyOf(DutyPresence stay) => Who.Key(stay.Person) is { } who && MinuteReading.Planned(stay.PlannedFrom) is { IsExact: true } planned
        ? string.Create(CultureInfo.InvariantCulture, $"{who} {planned.Earliest.UtcTicks}")
        : stay;

    private static IEnumerable<Attendance> ByRoster(
        IEnumerable<DutyPresence> stays, IEnumerable<DutyShift> shifts, MinuteReading minutes, DateTimeOffset asOf)
    {
        DutyShift[] ordered = [.. shifts.OrderBy(shift => shift.From!.Value.Earliest)];
        var attended = stays.SelectMany(stay => ShiftsOf(stay, ordered).Select(shift => (Stay: stay, Shift: shift))).ToList();
        var (there, known) = (attended.Select(pair => pair.Stay).ToHashSet(), attended.Select(pair => pair.Shift).ToHashSet());
        var tooLate = stays.Where(stay => !there.Contains(stay))
            .Select(stay => (Stay: stay, Shift: ShiftBefore(stay, ordered)!))
            .Where(pair => pair.Shift is not null && !known.Contains(pair.Shift));
        return attended.Concat(tooLate).GroupBy(pair => pair.Shift, pair => pair.Stay)
            .Select(stay => Attendance.AtShift(stay.Key, stay, minutes, asOf));
    }

    // The person's shift that was over when the stay began, not long before.
    private static DutyShift? ShiftBefore(DutyPresence stay, DutyShift[] shifts) =>
        Known(stay.From) is { } from && FirstEndingAfter(shifts, from) is > 0 and var after && shifts[after - 1] is var shift
        && from - shift.To!.Value.Earliest < Ahead && PersonIdentity.AreSame(shift.Person, stay.Person) == true
            ? shift
            : null;

    // Those of the person's shifts that the stay has a part of; else the one that it came early for.
    private static IEnumerable<DutyShift> ShiftsOf(DutyPresence stay, DutyShift[] shifts)
    {
        var (from, to) = (Start(stay)!.Value, Known(stay.To));
        for (var i = FirstEndingAfter(shifts, from); i < shifts.Length; i++)
        {
            var begin = shifts[i].From!.Value.Earliest;
            // Of a stay that has no end only the shift it began with is certain.
            var isPart = begin <= from || (to is { } end ? begin < end : begin - from < Ahead);
            if (!isPart) yield break;
            if (PersonIdentity.AreSame(shifts[i].Person, stay.Person) == true) yield return shifts[i];
            if (to is null) yield break;
        }
    }

    private static int FirstEndingAfter(DutyShift[] shifts, DateTimeOffset at)
    {
        var (low, high) = (0, shifts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (shifts[middle].To!.Value.Earliest > at) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    // Of a stay whose begin is not known the end tells the shift, which lies before it.
    private static DateTimeOffset? Start(DutyPresence stay) => Known(stay.From) ?? Known(stay.To)?.AddTicks(-1);

    private static DateTimeOffset? Known(RecordedTime? at) => at is { Precision: not TimePrecision.Illegible } time ? time.Earliest : null;

    private static bool IsTimed(DutyShift shift) => shift is { From.Precision: not TimePrecision.Illegible, To.Precision: not TimePrecision.Illegible };
}
