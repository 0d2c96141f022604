using System.Collections.Frozen;

namespace Jiyao.Rules.Time.Calendar;

/// <summary>What notices say, ready to be looked up.</summary>
internal sealed class NoticedDays
{
    /// <param name="notices">The notices; of two for one year the later counts, and one without arrangements for nothing.</param>
    /// <param name="calendar">The calendar they are of, which the holidays are joined by.</param>
    public NoticedDays(IEnumerable<HolidayNotice> notices, OfficialCalendar calendar)
    {
        Notices =
        [
            .. notices.Where(notice => notice.Arrangements.Count > 0)
                .GroupBy(notice => notice.Year, (_, ofYear) => ofYear.Last())
                .OrderBy(notice => notice.Year),
        ];
        Published = Notices.Select(notice => notice.Year).ToFrozenSet();
        Listed = ListedDays.Of(Notices).ToFrozenDictionary();
        Spans = new(() => Notices.ToFrozenDictionary(
            notice => notice.Year,
            notice => HolidaySpans.Join(HolidaySpans.Noticed(notice), calendar, isProvisional: false)));
    }

    public IReadOnlyList<HolidayNotice> Notices { get; }

    public FrozenSet<int> Published { get; }

    public FrozenDictionary<DateOnly, DayKind> Listed { get; }

    /// <summary>The holidays of each year noticed; joined by the calendar itself, once it is there.</summary>
    public Lazy<FrozenDictionary<int, IReadOnlyList<HolidaySpan>>> Spans { get; }
}
