namespace Jiyao.Rules.Tool.Reports.Html;

/// <summary>The months of the period that a page has room for: the last three years of it.</summary>
internal sealed class MonthWindow
{
    public const int Most = 36;

    public MonthWindow(AuditPeriod period)
    {
        Last = Month.Of(period.To > period.From ? period.To.AddTicks(-1) : period.To);
        var first = Month.Of(period.From);
        First = Last.Index - first.Index < Most ? first : new(Last.Index - Most + 1);
    }

    public Month First { get; }

    public Month Last { get; }

    public IEnumerable<Month> Months => Enumerable.Range(First.Index, Last.Index - First.Index + 1).Select(index => new Month(index));
}
