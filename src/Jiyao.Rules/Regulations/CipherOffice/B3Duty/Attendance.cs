using System.Globalization;
using Jiyao.Rules.Auditing;

namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>One person's attendance at one planned shift, be it in several stays.</summary>
internal sealed class Attendance : Fact
{
    private readonly DutyPresence first;
    private readonly DutyPresence last;

    private Attendance(DutyPresence first, DutyPresence last)
    {
        (this.first, this.last) = (first, last);
        (Id, Source) = (first.Id, first.Source);
    }

    public Person? Person => first.Person;

    public override RecordedTime? When => first.PlannedFrom ?? first.When;

    /// <summary>What a stay belongs to; one of which that is not known stands alone.</summary>
    public static string KeyOf(DutyPresence stay) => Who.Key(stay.Person) is { } who && stay.PlannedFrom is { IsExact: true } planned
        ? string.Create(CultureInfo.InvariantCulture, $"{who} {planned.Earliest.UtcTicks}")
        : string.Create(CultureInfo.InvariantCulture, $"{stay.Source} {System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(stay)}");

    public static Attendance Of(IEnumerable<DutyPresence> stays)
    {
        var ordered = stays.OrderBy(stay => stay.From?.Earliest ?? DateTimeOffset.MinValue).ToList();
        return new(ordered[0], ordered[^1]);
    }

    /// <summary>Whether the person came after the shift began; null: not known.</summary>
    [Needs("person", "from", "plannedFrom")]
    public bool? CameLate() => first.Person is not null && first.From is { } on && first.PlannedFrom is { } planned ? !on.IsAtOrBefore(planned) : null;

    /// <summary>Whether the person left before the shift ended, which nobody did who has not left; null: not known.</summary>
    [Needs("person", "to", "plannedTo")]
    public bool? LeftEarly() =>
        first.Person is null || last.PlannedTo is not { } planned ? null
        : last.To is { } off ? !planned.IsAtOrBefore(off)
        : false;

    public LocalizedText? Lateness() => CameLate() == true ? Text("迟到", "late", first.PlannedFrom!.Value.Earliest, first.From!.Value.Earliest) : null;

    public LocalizedText? Earliness() => LeftEarly() == true ? Text("早退", "early", last.PlannedTo!.Value.Earliest, last.To!.Value.Earliest) : null;

    private LocalizedText Text(string zh, string en, DateTimeOffset planned, DateTimeOffset actual)
    {
        var (who, length) = (Who.Name(Person), Duration.Of((actual - planned).Duration()));
        return new(
            $"{who.Zh} 应于 {Spans.At(planned)}，实为 {Spans.At(actual)}，{zh} {length.Zh}。",
            $"{who.En}: planned {Spans.At(planned)}, actual {Spans.At(actual)}, {length.En} {en}.");
    }
}
