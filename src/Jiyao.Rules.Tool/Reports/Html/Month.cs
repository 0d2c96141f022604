using System.Globalization;

namespace Jiyao.Rules.Tool.Reports.Html;

/// <summary>A month of the calendar at +08:00, counted from year zero.</summary>
internal readonly record struct Month(int Index) : IComparable<Month>
{
    private const string DutyWindow = "dutyWindow";

    public int Year => Index / 12;

    public int Number => (Index % 12) + 1;

    public static Month Of(DateTimeOffset instant) => Of(ChinaTime.DateOf(instant));

    public static Month Of(DateOnly date) => new((date.Year * 12) + date.Month - 1);

    /// <summary>The month a finding belongs to: that of its deadline, or else of what is recorded; null: it has none.</summary>
    public static Month? Of(AuditEntry entry) => entry switch
    {
        { Fact: CalendarSpan span } => Of(span.Last),
        { Due: { } due } when due.Due.Precision != TimePrecision.Illegible => Of(LastMoment(due)),
        { Fact.When: { } when } when when.Precision != TimePrecision.Illegible => Of(when.Earliest),
        _ => DayOf(entry) is { } day ? Of(day) : null,
    };

    /// <summary>The day that a finding on the duty of a day is about.</summary>
    public static DateOnly? DayOf(AuditEntry entry) =>
        entry is { Kind: DutyWindow, Fact.Id: { Length: >= 10 } id }
        && DateOnly.TryParseExact(id.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    public int CompareTo(Month other) => Index.CompareTo(other.Index);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Number:00}");

    // What must be done before midnight is due on the day that ends.
    private static DateTimeOffset LastMoment(Deadline deadline) =>
        deadline.IsInclusive || deadline.Due.Earliest == DateTimeOffset.MinValue ? deadline.Due.Earliest : deadline.Due.Earliest.AddTicks(-1);
}
