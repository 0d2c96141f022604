namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>
/// The shifts of the roster that were over by the instant of the audit and that their officer is not known to have attended. Where a stay may
/// have been the officer's, or another stood in the post all through the shift, it is open whether the officer stayed away: nobody recorded an
/// exchange.
/// </summary>
internal sealed class Absences
{
    private readonly MinuteReading minutes;
    private readonly ILookup<string, DutyPresence> staysOf;
    private readonly ILookup<DutyPost?, DutyPresence> staysIn;
    private readonly Dictionary<(string? Id, string? Name), (Coverage Sure, Coverage Perhaps)> own = [];
    private readonly Dictionary<DutyPost, Coverage> manned = [];
    private readonly Coverage unnamed;
    private readonly Coverage withoutNumber;
    private readonly Coverage withoutName;

    private Absences(IEnumerable<DutyPresence> stays, MinuteReading minutes)
    {
        this.minutes = minutes;
        List<DutyPresence> there = [.. stays.Where(stay => stay.Place != PresencePlace.Elsewhere)];
        staysOf = there.SelectMany(stay => KeysOf(stay.Person).Select(key => (key, stay))).ToLookup(pair => pair.key, pair => pair.stay);
        staysIn = there.ToLookup(stay => stay.Post);
        (withoutNumber, withoutName) = (Of(there.Where(stay => stay.Person?.Id is null)), Of(there.Where(stay => stay.Person?.Name is null)));
        unnamed = Of(there.Where(stay => stay.Person is not { Id: not null } and not { Name: not null }));
    }

    public static IEnumerable<Attendance> Of(
        IEnumerable<DutyPresence> stays, IEnumerable<DutyShift> shifts, MinutePrecision precision, AuditPeriod period)
    {
        var absences = new Absences(stays, new(precision));
        var attended = Attendances.Of(stays, shifts, precision, period.AsOf).Select(attendance => attendance.Shift).OfType<DutyShift>().ToHashSet();
        return shifts.Where(shift => shift.Post != DutyPost.Other && Who.Key(shift.Person) is not null && !attended.Contains(shift))
            .Select(shift => (Shift: shift, Span: Shifts.SpanOf(shift)))
            .Where(planned => planned.Span is { } span && span.From >= period.From && span.From < period.To && span.To <= period.AsOf)
            .Select(planned => (planned.Shift, WasAbsent: absences.WasAbsent(planned.Shift, planned.Span!.Value)))
            .Where(planned => planned.WasAbsent != false)
            .Select(planned => Attendance.None(planned.Shift, planned.WasAbsent == true, period.AsOf));
    }

    // False: a stay of the officer's own tells by itself how the shift was attended.
    private bool? WasAbsent(DutyShift shift, (DateTimeOffset From, DateTimeOffset To) span)
    {
        var (sure, perhaps) = OwnOf(shift.Person!);
        if (Touches(sure, span)) return false;
        return Touches(perhaps, span) || Touches(Incomparable(shift.Person!), span) || MannedBy(shift.Post).Covers(span.From, span.To) != false ? null : true;
    }

    private (Coverage Sure, Coverage Perhaps) OwnOf(Person person)
    {
        if (own.TryGetValue((person.Id, person.Name), out var known)) return known;
        List<DutyPresence> stays = [.. KeysOf(person).SelectMany(key => staysOf[key]).Distinct().Where(stay => PersonIdentity.AreSame(stay.Person, person) == true)];
        return own[(person.Id, person.Name)] = (
            Coverage.Of(stays.Where(IsSure).Select(stay => Planned(stay) ?? Actual(stay))), Of(stays.Where(stay => !IsSure(stay))));
    }

    // Those of whom nobody can tell whether they are the person: one clerk noted the number, another the name.
    private Coverage Incomparable(Person person) => person.Id is null ? withoutName : person.Name is null ? withoutNumber : unnamed;

    private Coverage MannedBy(DutyPost? post)
    {
        DutyPost?[] all = post is null ? [DutyPost.Principal, DutyPost.Deputy, null] : [post, null];
        var key = post ?? DutyPost.Other;
        return manned.TryGetValue(key, out var known) ? known : manned[key] = Of(all.SelectMany(one => staysIn[one]));
    }

    private Coverage Of(IEnumerable<DutyPresence> stays) => Coverage.Of(stays.Select(Actual));

    private RecordedInterval Actual(DutyPresence stay) => new(minutes.Happened(stay.From) ?? RecordedTime.Illegible, minutes.SignedOff(stay));

    private static RecordedInterval? Planned(DutyPresence stay) =>
        MinuteReading.Planned(stay.PlannedFrom) is { } from && MinuteReading.Planned(stay.PlannedTo) is { } to ? new(from, to) : null;

    // How a stay that names its plan was attended is judged by that; of any other both ends are to be known.
    private static bool IsSure(DutyPresence stay) =>
        stay is not { PlannedFrom: null, PlannedTo: null } || (Shifts.Known(stay.From) is not null && Shifts.Known(stay.To) is not null);

    private static bool Touches(Coverage stays, (DateTimeOffset From, DateTimeOffset To) span) =>
        stays.Gaps(span.From, span.To) is not [{ IsCertain: true } gap] || gap.From > span.From || gap.To < span.To;

    private static IEnumerable<string> KeysOf(Person? person) => new[] { person?.Id, person?.Name }.OfType<string>().Distinct();
}
