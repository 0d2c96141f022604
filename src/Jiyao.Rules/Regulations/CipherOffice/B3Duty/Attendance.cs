namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>One person's attendance at one planned shift, be it in several stays.</summary>
internal sealed class Attendance : Fact
{
    private readonly DateTimeOffset asOf;

    private Attendance(
        Fact record, Person? person, RecordedTime? plannedFrom, RecordedTime? plannedTo, RecordedTime? from, RecordedTime? to, DateTimeOffset asOf)
    {
        this.asOf = asOf;
        (Id, Source, Person) = (record.Id, record.Source, person);
        (PlannedFrom, PlannedTo) = (MinuteReading.Planned(plannedFrom), MinuteReading.Planned(plannedTo));
        (From, To) = (from, to);
    }

    public Person? Person { get; }

    public RecordedTime? PlannedFrom { get; }

    public RecordedTime? PlannedTo { get; }

    /// <summary>When the person first signed on.</summary>
    public RecordedTime? From { get; }

    /// <summary>When the person last signed off; null: not yet, or that is not known.</summary>
    public RecordedTime? To { get; }

    /// <summary>The shift of the roster that was attended, or was not; null: the records of the stays themselves planned it.</summary>
    public DutyShift? Shift { get; private init; }

    public override RecordedTime? When => PlannedFrom ?? From;

    private bool? IsAbsent { get; init; } = false;

    /// <summary>The attendance at a shift that the records of the stays themselves plan.</summary>
    public static Attendance AsRecorded(IEnumerable<DutyPresence> stays, MinuteReading minutes, DateTimeOffset asOf)
    {
        var ordered = InOrder(stays);
        return Of(ordered, ordered[0].PlannedFrom, ordered[^1].PlannedTo, minutes, asOf);
    }

    /// <summary>The attendance at a shift of the roster.</summary>
    public static Attendance AtShift(DutyShift shift, IEnumerable<DutyPresence> stays, MinuteReading minutes, DateTimeOffset asOf) =>
        Of(InOrder(stays), shift.From, shift.To, minutes, asOf, shift);

    /// <summary>A shift of the roster that nobody is known to have attended whose it was.</summary>
    /// <param name="shift">The shift.</param>
    /// <param name="isCertain">Whether nothing leaves open that the person was there, or that another was in exchange.</param>
    /// <param name="asOf">The instant of the audit.</param>
    public static Attendance None(DutyShift shift, bool isCertain, DateTimeOffset asOf) =>
        new(shift, shift.Person, shift.From, shift.To, null, null, asOf) { Shift = shift, IsAbsent = isCertain ? true : null };

    /// <summary>Whether the person never came; null: not known.</summary>
    [Needs("dutyPresence")]
    public bool? WasAbsent() => IsAbsent;

    /// <summary>Whether the person came after the shift began; null: not known.</summary>
    [Needs(nameof(Person), nameof(From), nameof(PlannedFrom))]
    public bool? CameLate() => Person is not null && From is { } on && PlannedFrom is { } planned ? !on.IsAtOrBefore(planned) : null;

    /// <summary>
    /// Whether the person left before the shift ended; null: not known. Until it ends nobody did who has not signed off; after that nothing
    /// shows when whoever never signed off left.
    /// </summary>
    [Needs(nameof(Person), nameof(To), nameof(PlannedTo))]
    public bool? LeftEarly() =>
        Person is null || PlannedTo is not { } planned ? null
        : To is { } off ? !planned.IsAtOrBefore(off)
        : planned.Precision != TimePrecision.Illegible && asOf <= planned.Earliest ? false
        : null;

    public LocalizedText? Absence()
    {
        if (IsAbsent != true || PlannedFrom is not { } planned) return null;
        var who = Who.Name(Person);
        return new($"{who.Zh} {Spans.At(planned.Earliest)} 起的班次未到岗。", $"{who.En} did not come to the shift from {Spans.At(planned.Earliest)}.");
    }

    public LocalizedText? Lateness() => CameLate() == true ? Text("迟到", "late", PlannedFrom!.Value.Earliest, From!.Value.Earliest) : null;

    public LocalizedText? Earliness() => LeftEarly() == true ? Text("早退", "early", PlannedTo!.Value.Earliest, To!.Value.Earliest) : null;

    private static Attendance Of(
        List<DutyPresence> stays, RecordedTime? plannedFrom, RecordedTime? plannedTo, MinuteReading minutes, DateTimeOffset asOf, DutyShift? shift = null) =>
        new(stays[0], stays[0].Person, plannedFrom, plannedTo, minutes.Happened(stays[0].From), minutes.Happened(stays[^1].To), asOf) { Shift = shift };

    private static List<DutyPresence> InOrder(IEnumerable<DutyPresence> stays) =>
        [.. stays.OrderBy(stay => stay.From?.Earliest ?? DateTimeOffset.MinValue)];

    private LocalizedText Text(string zh, string en, DateTimeOffset planned, DateTimeOffset actual)
    {
        var (who, length) = (Who.Name(Person), Duration.Of((actual - planned).Duration()));
        return new(
            $"{who.Zh} 应于 {Spans.At(planned)}，实为 {Spans.At(actual)}，{zh} {length.Zh}。",
            $"{who.En}: planned {Spans.At(planned)}, actual {Spans.At(actual)}, {length.En} {en}.");
    }
}
