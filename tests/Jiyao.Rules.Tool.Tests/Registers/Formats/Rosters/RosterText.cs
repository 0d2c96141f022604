using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Tests.Registers;

/// <summary>Rosters written as tables, read as CSV and as a workbook, and told as text.</summary>
internal static class RosterText
{
    /// <summary>The facts of a table, without where they stand: both formats must tell the same.</summary>
    public static string[] Both(params string[] rows)
    {
        var (csv, book) = (Csv(rows), Book(rows));
        Assert.Equal(csv.Facts.Select(Told), book.Facts.Select(Told));
        // A line break within a cell makes a line of its own in a text, and none in a sheet.
        if (!rows.Any(row => row.Contains("\\n", StringComparison.Ordinal)))
            Assert.Equal(csv.Facts.Select(shift => shift.Source!.Value.Row), book.Facts.Select(shift => shift.Source!.Value.Row));
        Assert.Equal(csv.Problems.Select(Told), book.Problems.Select(Told));
        return [.. csv.Facts.Select(Told)];
    }

    /// <summary>What is wrong with the cells of a table, in both formats.</summary>
    public static string[] Problems(params string[] rows)
    {
        var csv = Csv(rows);
        Assert.Equal(csv.Problems.Select(Told), Book(rows).Problems.Select(Told));
        return [.. csv.Problems.Select(Told)];
    }

    /// <summary>A table as CSV: cells parted by |, with \n for a line break.</summary>
    public static ReadFacts<DutyShift> Csv(params string[] rows) => Csv("register.csv", rows);

    public static ReadFacts<DutyShift> Csv(string name, string[] rows) => ReadFacts<DutyShift>.Text(
        string.Concat(Cells(rows).Select(row => string.Join(',', row.Select(cell => cell.AsSpan().ContainsAny(",\n\"") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell)) + "\r\n")), name);

    public static ReadFacts<DutyShift> Book(params string[] rows) => Book([], rows);

    public static ReadFacts<DutyShift> Book(string[] merged, params string[] rows)
    {
        using var folder = new TempFolder();
        return ReadFacts<DutyShift>.File(folder.Write("register.xlsx", XlsxFile.Of(false, merged, ("Sheet1", [.. Cells(rows).Select(row => row.Select(cell => cell.Length == 0 ? "" : XlsxFile.Text(cell)).ToArray())]))));
    }

    /// <summary>A shift in one line.</summary>
    public static string Told(DutyShift shift) => string.Join(
        ' ', new[] { $"{shift.From}", $"{shift.To}", $"{shift.Post}", shift.Person?.Name ?? "?", shift.Leader is { } leader ? $"({leader.Name})" : "" }.Where(part => part.Length > 0));

    private static string Told(RegisterProblem problem) => $"{problem.Row} {problem.Column} {problem.Value}: {problem.Problem[(problem.Problem.IndexOf(" / ", StringComparison.Ordinal) + 3)..]}";

    private static string[][] Cells(string[] rows)
    {
        var cells = rows.Select(row => row.Split('|').Select(cell => cell.Replace("\\n", "\n", StringComparison.Ordinal)).ToArray()).ToArray();
        var width = cells.Max(row => row.Length);
        return [.. cells.Select(row => row.Concat(Enumerable.Repeat("", width - row.Length)).ToArray())];
    }
}
