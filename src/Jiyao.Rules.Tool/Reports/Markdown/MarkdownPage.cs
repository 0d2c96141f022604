namespace Jiyao.Rules.Tool.Reports;

/// <summary>Writes Markdown in which what a register holds is text and nothing else.</summary>
internal sealed class MarkdownPage(TextWriter target)
{
    private const int Most = 300;
    private const string Special = "\\`*_{}[]()<>#+-.!|~&";

    public void Line(string text)
    {
        target.Write(text);
        target.Write('\n');
    }

    public void Table(string[] headers, IEnumerable<string[]> rows)
    {
        Line($"| {string.Join(" | ", headers)} |");
        Line($"|{string.Concat(headers.Select(_ => "---|"))}");
        foreach (var row in rows) Line($"| {string.Join(" | ", row.Select(Escaped))} |");
        Line("");
    }

    /// <summary>A part that is folded until it is asked for.</summary>
    public void Details(string summary, bool isThere, Action write)
    {
        if (!isThere) return;
        Line($"<details><summary>{summary}</summary>\n");
        write();
        Line("</details>\n");
    }

    // What a cell of a register holds is data: neither markup nor a line of its own.
    private static string Escaped(string cell) => string.Concat(PlainText.Of(Short(cell.ReplaceLineEndings(" ")))!.Select(letter =>
        Special.Contains(letter, StringComparison.Ordinal) ? Quoted(letter) : letter.ToString()));

    // The page of a CI run takes about a megabyte, whatever somebody wrote into a cell.
    private static string Short(string cell) => cell.Length <= Most ? cell : $"{cell[..(char.IsHighSurrogate(cell[Most - 1]) ? Most - 1 : Most)]}…";

    private static string Quoted(char letter) => letter switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '-' or '.' or '(' or ')' or '+' or '!' or '{' or '}' or '#' => letter.ToString(),
        _ => $"\\{letter}",
    };
}
