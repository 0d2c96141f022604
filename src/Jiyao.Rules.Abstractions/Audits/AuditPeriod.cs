using System.Globalization;

namespace Jiyao.Rules;

/// <summary>
/// The time an audit looks at, and the instant it is made. Absence can be found only within it. Every audit has one, as a fact that
/// rules match like any other.
/// </summary>
public sealed class AuditPeriod : Fact
{
    // The first and last year of the calendar are not whole at +08:00.
    private static readonly DateOnly First = new(2, 1, 1);
    private static readonly DateOnly Last = new(9998, 12, 31);

    /// <summary>The period from one instant to another, as of a third.</summary>
    /// <param name="from">First instant, inclusive.</param>
    /// <param name="to">First instant after it, exclusive.</param>
    /// <param name="asOf">The instant as of which is judged.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public AuditPeriod(DateTimeOffset from, DateTimeOffset to, DateTimeOffset asOf)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        (From, To, AsOf) = (from.ToOffset(BeijingTime.Offset), to.ToOffset(BeijingTime.Offset), asOf.ToOffset(BeijingTime.Offset));
        Id = string.Create(CultureInfo.InvariantCulture, $"{From:yyyy-MM-ddTHH:mm}/{To:yyyy-MM-ddTHH:mm}");
    }

    /// <summary>First instant, inclusive.</summary>
    public DateTimeOffset From { get; }

    /// <summary>First instant after it, exclusive.</summary>
    public DateTimeOffset To { get; }

    /// <summary>The instant as of which is judged.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>The last instant of the period of which anything can be known by <see cref="AsOf"/>, exclusive.</summary>
    public DateTimeOffset End => AsOf < To ? AsOf : To;

    /// <summary>The instant whose standing state is judged: <see cref="AsOf"/>, or the last of the period where that is over.</summary>
    public DateTimeOffset Latest => AsOf <= To || To <= From ? End : To.AddTicks(-1);

    /// <summary>The days, months or longer spans that the period touches, in order; dates are those of +08:00.</summary>
    public IEnumerable<CalendarSpan> Spans(SpanKind kind)
    {
        var first = DateOnly.FromDateTime(From.DateTime);
        if (first < First) first = First;
        for (var span = CalendarSpan.Around(first, kind, this); span.From < To; span = CalendarSpan.Around(span.Last.AddDays(1), kind, this))
        {
            yield return span;
            if (span.Last >= Last) break;
        }
    }
}
