using System.Globalization;

namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>A time of the period for which somebody is to be on duty: a whole day, a noon, an evening.</summary>
internal sealed class DutyWindow : Fact
{
    private DutyWindow(string id, DateTimeOffset from, DateTimeOffset to) => (Id, From, To) = (id, from, to);

    public DateTimeOffset From { get; }

    public DateTimeOffset To { get; }

    /// <summary>The days of the period, as far as they can be seen.</summary>
    public static IEnumerable<DutyWindow> Days(AuditPeriod period) => Each(period, "", TimeOnly.MinValue, TimeOnly.MinValue);

    /// <summary>The noons and evenings of the period, as far as they can be seen.</summary>
    public static IEnumerable<DutyWindow> NoonsAndEvenings(AuditPeriod period, TimeWindow noon, TimeWindow evening) =>
        Each(period, " 中午", noon.From, noon.To).Concat(Each(period, " 晚间", evening.From, evening.To)).OrderBy(window => window.From);

    // A window that ends no later than it begins ends on the next day.
    private static IEnumerable<DutyWindow> Each(AuditPeriod period, string name, TimeOnly from, TimeOnly to)
    {
        if (period.From >= period.End) yield break;
        var last = DateOnly.FromDateTime(BeijingTime.Of(period.End).DateTime);
        for (var day = DateOnly.FromDateTime(BeijingTime.Of(period.From).DateTime).AddDays(-1); day <= last; day = day.AddDays(1))
        {
            var begin = new DateTimeOffset(day, from, BeijingTime.Offset);
            var end = new DateTimeOffset(from < to ? day : day.AddDays(1), to, BeijingTime.Offset);
            begin = begin < period.From ? period.From : begin;
            end = end > period.End ? period.End : end;
            if (begin < end) yield return new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + name, begin, end);
        }
    }
}
