using Jiyao.Rules.Tool.Reports.Html.Page;

namespace Jiyao.Rules.Tool.Reports.Html.Sections;

/// <summary>Violations by clause and month. A month is that of the deadline, or else of what is recorded.</summary>
internal sealed class HeatMap
{
    private const int Levels = 5;

    private static readonly LocalizedText Undated = new("无日期", "no date");

    private readonly Dictionary<string, Dictionary<int, long>> counts = new(StringComparer.Ordinal);

    public void Add(string clause, Month? month)
    {
        if (!counts.TryGetValue(clause, out var months)) counts[clause] = months = [];
        var key = month?.Index ?? int.MaxValue;
        months[key] = months.GetValueOrDefault(key) + 1;
    }

    public void Write(HtmlWriter html, AuditReport report, MonthWindow window)
    {
        if (counts.Count == 0)
        {
            html.Write($"<p>{new LocalizedText("没有违反。", "There are no violations.")}</p>");
            return;
        }

        var columns = Columns(window);
        var most = Math.Max(1, counts.Values.Max(months => columns.Where(column => column.Name is null).Max(column => Sum(months, column))));
        html.Write($"<table class=\"heat\"><thead>");
        Headings(html, columns);
        html.Write($"</thead><tbody>\n");
        foreach (var clause in report.Clauses.Where(clause => counts.ContainsKey(clause.Clause)))
        {
            html.Write($"<tr><th scope=\"row\"><a href=\"#clause-{clause.Clause}\">{clause.Clause}</a></th>");
            foreach (var column in columns) Cell(html, clause.Clause, column, Sum(counts[clause.Clause], column), most);
            html.Write($"<td class=\"number\">{clause.Violated}</td></tr>\n");
        }

        html.Write($"</tbody><tfoot><tr><th scope=\"row\">{new LocalizedText("合计", "Total")}</th>");
        foreach (var column in columns) html.Write($"<td class=\"number\">{counts.Values.Sum(months => Sum(months, column))}</td>");
        html.Write($"<td class=\"number\">{report.Total.Violated}</td></tr></tfoot></table>");
    }

    // Beyond the months of the period there is a column only if something falls in it.
    private List<Column> Columns(MonthWindow window)
    {
        List<Column> columns =
        [
            new(new("更早", "earlier"), int.MinValue, window.First.Index - 1),
            .. window.Months.Select(month => new Column(null, month.Index, month.Index)),
            new(new("更晚", "later"), window.Last.Index + 1, int.MaxValue - 1),
            new(Undated, int.MaxValue, int.MaxValue),
        ];
        columns.RemoveAll(column => column.Name is not null && counts.Values.All(months => Sum(months, column) == 0));
        return columns;
    }

    private static void Headings(HtmlWriter html, List<Column> columns)
    {
        html.Write($"<tr><th scope=\"col\" rowspan=\"2\">{new LocalizedText("条款", "Clause")}</th>");
        foreach (var year in columns.GroupBy(column => column.Name ?? (object)(column.From / 12)))
        {
            if (year.Key is LocalizedText name) html.Write($"<th scope=\"col\" rowspan=\"2\">{name}</th>");
            else html.Write($"<th scope=\"colgroup\" class=\"year\" colspan=\"{year.Count()}\">{year.Key.ToString()}</th>");
        }

        html.Write($"<th scope=\"col\" rowspan=\"2\">{new LocalizedText("合计", "Total")}</th></tr><tr>");
        foreach (var column in columns.Where(column => column.Name is null))
            html.Write($"<th scope=\"col\" abbr=\"{new Month(column.From).ToString()}\">{new Month(column.From).Number}</th>");
        html.Write($"</tr>");
    }

    private static void Cell(HtmlWriter html, string clause, Column column, long count, long most)
    {
        if (count == 0) html.Write($"<td></td>");
        else if (column.Name is not null) html.Write($"<td class=\"outside\">{count}</td>");
        else
        {
            html.Write($"<td class=\"heat{Level(count, most)}\"><a href=\"#findings\" data-clause=\"{clause}\" ");
            html.Write($"data-month=\"{new Month(column.From).ToString()}\">{count}</a></td>");
        }
    }

    // By the root, so that a single bad month does not make all others look clean.
    private static long Level(long count, long most) => Math.Clamp((long)Math.Ceiling(Math.Sqrt((double)count / most) * Levels), 1, Levels);

    private static long Sum(Dictionary<int, long> months, Column column) =>
        months.Where(month => month.Key >= column.From && month.Key <= column.To).Sum(month => month.Value);

    private sealed record Column(LocalizedText? Name, int From, int To);
}
