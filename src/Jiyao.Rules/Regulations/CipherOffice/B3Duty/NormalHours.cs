namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>
/// The hours of each day in which a shift has its deputy (B3.2.b): neither noon nor the evening, which the principal covers.
/// </summary>
/// <param name="noon">The noon break.</param>
/// <param name="evening">The evening and night.</param>
internal sealed class NormalHours(TimeWindow noon, TimeWindow evening)
{
    /// <summary>Whether a shift has any of them; null: not known.</summary>
    [Needs(nameof(DutyShift.From), nameof(DutyShift.To))]
    public bool? HasSome(DutyShift shift) => Shifts.SpanOf(shift) is { } span ? Within(span).Any() : null;

    /// <summary>When the roster has somebody as deputy.</summary>
    public static Coverage Of(IEnumerable<DutyShift> deputies) => Coverage.Of(deputies.Select(Interval));

    /// <summary>Whether somebody is deputy in all of those that the shift has; null: not known.</summary>
    [Needs(nameof(DutyShift.From), nameof(DutyShift.To), nameof(DutyShift.Person))]
    public bool? HasDeputy(DutyShift shift, Coverage deputies)
    {
        if (Shifts.SpanOf(shift) is not { } span) return null;
        bool? has = true;
        foreach (var (from, to) in Within(span)) has &= deputies.Covers(from, to);
        return has;
    }

    /// <summary>In which of them there is none; null: there is one throughout, or that is not known.</summary>
    public LocalizedText? Text(DutyShift shift, Coverage deputies)
    {
        if (Shifts.SpanOf(shift) is not { } span) return null;
        List<CoverageGap> gaps = [.. Within(span).SelectMany(hours => deputies.Gaps(hours.From, hours.To)).Where(gap => gap.IsCertain)];
        if (gaps.Count == 0) return null;
        var who = Who.Name(shift.Person);
        return Spans.Told(
            new($"{who.Zh} {Spans.At(span.From)} 起的班次没有副班", $"The shift of {who.En} from {Spans.At(span.From)} has no deputy"), gaps);
    }

    private IEnumerable<(DateTimeOffset From, DateTimeOffset To)> Within((DateTimeOffset From, DateTimeOffset To) span)
    {
        for (var day = DateOnly.FromDateTime(BeijingTime.Of(span.From).DateTime); On(day, TimeOnly.MinValue) < span.To; day = day.AddDays(1))
        {
            foreach (var (from, to) in new[] { (evening.To, noon.From), (noon.To, evening.From) })
            {
                DateTimeOffset begin = On(day, from), end = On(day, to);
                begin = begin < span.From ? span.From : begin;
                end = end > span.To ? span.To : end;
                if (begin < end) yield return (begin, end);
            }
        }
    }

    private static DateTimeOffset On(DateOnly day, TimeOnly time) => new(day, time, BeijingTime.Offset);

    // Where the roster does not tell who it is, or all of the hours, somebody may be there.
    private static RecordedInterval Interval(DutyShift deputy)
    {
        var (from, to) = (Shifts.Known(deputy.From)?.Earliest, Shifts.SpanOf(deputy)?.To ?? Shifts.Known(deputy.To)?.Latest);
        return from is { } begin && to is { } end && deputy.Person is not null
            ? new(begin, end)
            : new(RecordedTime.Between(from ?? DateTimeOffset.MinValue, DateTimeOffset.MaxValue), to);
    }
}
