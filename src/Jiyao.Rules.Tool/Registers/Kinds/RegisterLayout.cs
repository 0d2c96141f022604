namespace Jiyao.Rules.Tool.Registers;

/// <summary>Reads one column of the row at hand.</summary>
internal delegate T Cell<out T>(RegisterRow row);

/// <summary>
/// The columns of a kind of register, stated one by one: the member's name first, then the headers that offices write. A cell that
/// cannot be read is reported, and its value is not known.
/// </summary>
internal sealed partial class RegisterLayout
{
    private readonly List<RegisterColumn> columns = [];

    public IReadOnlyList<RegisterColumn> Columns => columns;

    public Cell<string?> Text(params string[] headers)
    {
        var column = Add("text", headers);
        return row => WithoutLostDigits(row, column);
    }

    /// <summary>
    /// What an entry gives of something done, such as the number of a receipt. Empty says that nothing shows it was; where the file has no
    /// such column, nothing is known.
    /// </summary>
    public Cell<string?> Entry(params string[] headers)
    {
        var column = Add("text", headers);
        return row => row.Cells.Raw(column) is var text && (text.IsEmpty || CellMarks.IsNone(text))
            ? row.Cells.Lacks(column) ? null : ""
            : WithoutLostDigits(row, column);
    }

    /// <summary>The same where what is written may say itself that there is none: 未取得, 待补. That is reported, and nothing is known.</summary>
    public Cell<string?> Evidence(params string[] headers)
    {
        var (entry, column) = (Entry(headers), columns.Count - 1);
        return row => IsEntered(row, column) ? entry(row) : null;
    }

    /// <summary>The record's own number; one whose digits were lost in a spreadsheet is reported.</summary>
    public Cell<string?> Number(params string[] headers)
    {
        var column = Add("number", headers);
        return row => WithoutLostDigits(row, column);
    }

    /// <summary>Several words in one cell; 无 says that there is none, a blank that nothing is known.</summary>
    public Cell<IReadOnlyList<string>?> List(params string[] headers) => List("list", headers, ListText.Read);

    /// <summary>Two lists of which many files have one: what it tells holds for both.</summary>
    public (Cell<IReadOnlyList<string>?> One, Cell<IReadOnlyList<string>?> Other) TwinLists(string[] one, string[] other)
    {
        var (first, ofFirst) = (List(one), columns.Count - 1);
        var (second, ofSecond) = (List(other), columns.Count - 1);
        return (row => (row.Cells.Lacks(ofFirst) ? second : first)(row), row => (row.Cells.Lacks(ofSecond) ? first : second)(row));
    }

    /// <summary>Columns that belong to such a register, but that no clause asks about.</summary>
    public void Unasked(params string[] headers) => Add("", headers);

    private Cell<IReadOnlyList<string>?> List(string form, string[] headers, Func<string, IReadOnlyList<string>> read)
    {
        var column = Add(form, headers);
        return row =>
        {
            var text = row.Cells.Raw(column);
            return text.IsEmpty || row.Cells.IsLost(column, text) ? null : CellMarks.IsNone(text) ? [] : read(text.ToString());
        };
    }

    private static bool IsEntered(RegisterRow row, int column)
    {
        var text = row.Cells.Raw(column);
        if (!EntryText.SaysItLacks(text)) return true;
        row.Cells.Report(column, text, CellFaults.Lacking);
        return false;
    }

    // Two numbers that were rounded alike are not one: as keys they would join what does not belong together.
    private static string? WithoutLostDigits(RegisterRow row, int column)
    {
        var text = row.Cells.Text(column);
        if (!CellMarks.IsRounded(text)) return text;
        row.Cells.Report(column, text, CellFaults.DigitsLost);
        return null;
    }

    private int Add(string form, string[] headers, bool isMerged = false)
    {
        columns.Add(new RegisterColumn(columns.Count, headers, Form: form, IsMerged: isMerged));
        return columns.Count - 1;
    }
}

/// <summary>The row at hand.</summary>
/// <param name="Cells">Its cells.</param>
/// <param name="Office">Who and what the other registers know.</param>
/// <param name="Source">Where it stands.</param>
internal readonly record struct RegisterRow(CellValues Cells, OfficeDirectory Office, SourceRow Source);
