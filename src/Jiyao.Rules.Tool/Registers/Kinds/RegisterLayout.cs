namespace Jiyao.Rules.Tool.Registers;

/// <summary>Reads one column of the row at hand.</summary>
internal delegate T Cell<out T>(RegisterRow row);

/// <summary>
/// The columns of a kind of register, stated one by one: the member's name first, then the headers that offices write. A cell that
/// cannot be read is reported, and its value is not known.
/// </summary>
internal sealed class RegisterLayout
{
    private readonly List<RegisterColumn> columns = [];

    public IReadOnlyList<RegisterColumn> Columns => columns;

    public Cell<string?> Text(params string[] headers)
    {
        var column = Add(headers);
        return row => row.Cells.Text(column);
    }

    /// <summary>The record's own number; one whose digits were lost in a spreadsheet is reported.</summary>
    public Cell<string?> Number(params string[] headers)
    {
        var column = Add(headers);
        return row =>
        {
            var text = row.Cells.Text(column);
            if (CellMarks.IsRounded(text)) row.Cells.Report(column, text, CellFaults.DigitsLost);
            return text;
        };
    }

    /// <summary>A time, in one cell or in one for the date and one for the time of day.</summary>
    public Cell<RecordedTime?> Time(params string[] headers)
    {
        var time = Add(headers);
        var date = Add([.. headers.Select(DateHeader).Distinct().Except(headers)]);
        return row => row.Cells.Time(time, date);
    }

    /// <summary>When something was done. A blank says that nothing shows it was; where the file has no such column, nothing is known.</summary>
    public Cell<RecordedTime?> Event(params string[] headers)
    {
        var (time, first) = (Time(headers), columns.Count - 2);
        return row => row.Cells.Lacks(first) && row.Cells.Lacks(first + 1) ? RecordedTime.Illegible : time(row);
    }

    public Cell<T?> Word<T>(Func<string, Reading<T>> words, params string[] headers)
        where T : struct
    {
        var column = Add(headers);
        var known = new WordCache<Reading<T>>(words);
        return row => row.Cells.Word(column, known);
    }

    public Cell<bool?> Flag(params string[] headers) => Word(YesNoWords.Read, headers);

    public Cell<SecrecyLevel?> Level(params string[] headers) => Word(LevelWords.Read, headers);

    public Cell<int?> Year(params string[] headers) => Word(YearText.Read, headers);

    public Cell<TimeSpan?> Span(params string[] headers) => Word(SpanText.Read, headers);

    /// <summary>A person by number or name, or as an object; found in the registers of persons where they have been supplied.</summary>
    public Cell<Person?> Person(params string[] headers)
    {
        var column = Add(headers);
        return row =>
        {
            var text = row.Cells.Raw(column);
            if (text.IsEmpty || row.Cells.IsLost(column, text)) return null;
            var (person, fault) = PersonText.Read(text.ToString());
            if (fault is not null) row.Cells.Report(column, text, fault);
            return person is null ? null : row.Office.Known(person);
        };
    }

    /// <summary>Several persons; 无 says that there is none, a blank that nothing is known.</summary>
    public Cell<IReadOnlyList<Person>?> People(params string[] headers)
    {
        var names = List(headers);
        return row => names(row)?.Select(name => row.Office.Known(new Person { Name = name })).ToArray();
    }

    /// <summary>Several words in one cell; 无 says that there is none, a blank that nothing is known.</summary>
    public Cell<IReadOnlyList<string>?> List(params string[] headers)
    {
        var column = Add(headers);
        return row =>
        {
            var text = row.Cells.Raw(column);
            return text.IsEmpty || row.Cells.IsLost(column, text) ? null : CellMarks.IsNone(text) ? [] : ListText.Read(text.ToString());
        };
    }

    /// <summary>Those who keep a thing: whoever is named does, as far as the register tells; 无 says that nobody does.</summary>
    public Cell<IReadOnlyList<Custodianship>?> Custodians(params string[] headers)
    {
        var people = People(headers);
        return row => people(row)?.Select(person => new Custodianship(person)).ToArray();
    }

    /// <summary>Columns that belong to such a register, but that no clause asks about.</summary>
    public void Unasked(params string[] headers) => Add(headers);

    private static string DateHeader(string header) =>
        header.EndsWith("时间", StringComparison.Ordinal) ? header[..^2] + "日期"
        : header.EndsWith("At", StringComparison.Ordinal) ? header[..^2] + "On"
        : header;

    private int Add(string[] headers)
    {
        columns.Add(new RegisterColumn(columns.Count, headers));
        return columns.Count - 1;
    }
}

/// <summary>The row at hand.</summary>
/// <param name="Cells">Its cells.</param>
/// <param name="Office">Who and what the other registers know.</param>
/// <param name="Source">Where it stands.</param>
internal readonly record struct RegisterRow(CellValues Cells, OfficeDirectory Office, SourceRow Source);
