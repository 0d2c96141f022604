namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>The hours of each day in which a shift has its deputy (B3.2.b): those that are not the evening.</summary>
/// <param name="evening">The evening and night, which the principal covers alone.</param>
internal sealed class NormalHours(TimeWindow evening)
{
    /// <summary>Whether a shift has any of them; null: not known.</summary>
    [Needs(nameof(DutyShift.From))]
    public bool? HasSome(DutyShift shift) => SpanOf(shift) is { } span ? Within(span).Any() : null;

    /// <summary>Whether somebody is deputy in those that the shift has; null: not known.</summary>
    [Needs(nameof(DutyShift.From), nameof(DutyShift.Person))]
    public bool? HasDeputy(DutyShift shift, IEnumerable<DutyShift> deputies)
    {
        if (SpanOf(shift) is not { } span) return null;
        bool? has = false;
        foreach (var deputy in deputies)
        {
            bool? isThere = SpanOf(deputy) is not { } other ? null
                : !Within(span).Any(hours => other.From < hours.To && hours.From < other.To) ? false
                : deputy.Person is null ? null
                : true;
            if (isThere == true) return true;
            has |= isThere;
        }

        return has;
    }

    /// <summary>That there is none; null: there is one, or that is not known.</summary>
    public LocalizedText? Text(DutyShift shift, IEnumerable<DutyShift> deputies)
    {
        if (HasDeputy(shift, deputies) != false || SpanOf(shift) is not { } span) return null;
        var who = Who.Name(shift.Person);
        return new($"{who.Zh} {Spans.At(span.From)} 起的班次没有副班。", $"The shift of {who.En} from {Spans.At(span.From)} has no deputy.");
    }

    private IEnumerable<(DateTimeOffset From, DateTimeOffset To)> Within((DateTimeOffset From, DateTimeOffset To) span)
    {
        for (var day = DateOnly.FromDateTime(BeijingTime.Of(span.From).DateTime); new DateTimeOffset(day, TimeOnly.MinValue, BeijingTime.Offset) < span.To; day = day.AddDays(1))
        {
            DateTimeOffset begin = new(day, evening.To, BeijingTime.Offset), end = new(day, evening.From, BeijingTime.Offset);
            begin = begin < span.From ? span.From : begin;
            end = end > span.To ? span.To : end;
            if (begin < end) yield return (begin, end);
        }
    }

    // A roster by days names no hours: the whole day is meant.
    private static (DateTimeOffset From, DateTimeOffset To)? SpanOf(DutyShift shift) => MinuteReading.Planned(shift.From) is { Precision: not TimePrecision.Illegible } from
        ? (from.Earliest, MinuteReading.Planned(shift.To) is { Precision: not TimePrecision.Illegible } to ? to.Latest : from.Earliest.AddDays(1))
        : null;
}
