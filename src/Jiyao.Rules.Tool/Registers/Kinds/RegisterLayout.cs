namespace Jiyao.Rules.Tool.Registers;

/// <summary>Reads one column of the row at hand.</summary>
internal delegate T Cell<out T>(RegisterRow row);

/// <summary>
/// The columns of a kind of register, stated one by one: the member's name first, then the headers that offices write. A cell that
/// cannot be read is reported, and its value is not known.
/// </summary>
internal sealed class RegisterLayout
{
    private const string AnyDay = "2000-01-01";

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

    /// <summary>The record's own number; one whose digits were lost in a spreadsheet is reported.</summary>
    public Cell<string?> Number(params string[] headers)
    {
        var column = Add("number", headers);
        return row => WithoutLostDigits(row, column);
    }

    /// <summary>A time, in one cell or in one for the date and one for the time of day.</summary>
    public Cell<RecordedTime?> Time(params string[] headers)
    {
        var time = Add("time", headers);
        var date = Add("date", [.. headers.Select(DateHeader).Distinct().Except(headers)]);
        return row => row.Cells.Time(time, date);
    }

    /// <summary>A day that stands once for several rows and times: its cells are merged, so that a blank is the day above.</summary>
    public int Day(params string[] headers) => Add("date", headers, isMerged: true);

    /// <summary>A time of which the day may stand in a column of its own.</summary>
    public Cell<RecordedTime?> Time(int day, params string[] headers)
    {
        var (time, first) = (Time(headers), columns.Count - 2);
        return row => row.Cells.IsBlank(first + 1) && TimeText.Read(row.Cells.Raw(first)).Fault is not null ? row.Cells.Time(first, day) : time(row);
    }

    /// <summary>From when to when a shift lasts, in one cell; its day may stand in a column of its own.</summary>
    public Cell<(RecordedTime From, RecordedTime To)?> Shift(int day, params string[] headers)
    {
        var column = Add("from-to", headers, isMerged: true);
        return row =>
        {
            var text = row.Cells.Raw(column);
            if (text.IsEmpty || CellMarks.IsNone(text)) return null;
            var on = row.Cells.Raw(day);
            if (ShiftText.Read(text, on) is { } shift) return shift;
            // Where the hours would do on any other day, the day is to be mended.
            if (!on.IsEmpty && TimeText.Read(on).Fault is { } wrong && ShiftText.Read(text, AnyDay) is not null) row.Cells.Report(day, on, wrong);
            else row.Cells.Report(column, text, CellFaults.Time);
            return (RecordedTime.Illegible, RecordedTime.Illegible);
        };
    }

    /// <summary>When a shift ends, of which the day may stand in a column of its own: that is then the day on which it begins.</summary>
    public Func<RegisterRow, RecordedTime?, RecordedTime?> ShiftEnd(int day, params string[] headers)
    {
        var (time, column) = (Time(headers), columns.Count - 2);
        return (row, begin) => row.Cells.IsBlank(column + 1) && begin is { } from && row.Cells.Raw(column) is { IsEmpty: false } text
            && ShiftText.End(text, row.Cells.Raw(day), from) is { } end ? end : time(row);
    }

    /// <summary>When something was done. A blank says that nothing shows it was; where the file has no such column, nothing is known.</summary>
    public Cell<RecordedTime?> Event(params string[] headers) => Event(_ => RecordedTime.Illegible, headers);

    /// <summary>The same where the file may have another column that tells of it.</summary>
    /// <param name="otherwise">What that column tells.</param>
    /// <param name="headers">The headers it goes by.</param>
    public Cell<RecordedTime?> Event(Cell<RecordedTime?> otherwise, params string[] headers)
    {
        var (time, first) = (Time(headers), columns.Count - 2);
        for (var column = first; column < columns.Count; column++) columns[column] = columns[column] with { IsEvent = true };
        return row => row.Cells.Lacks(first) && row.Cells.Lacks(first + 1) ? otherwise(row) : time(row);
    }

    /// <summary>One of the words of a vocabulary.</summary>
    public Cell<T?> Word<T>(Vocabulary<T> words, params string[] headers)
        where T : struct => Word(words.Known, words.Read, headers);

    /// <summary>A word, or what stands for one.</summary>
    /// <param name="form">What its cells hold, for people.</param>
    /// <param name="words">Reads one.</param>
    /// <param name="headers">The headers it goes by.</param>
    public Cell<T?> Word<T>(string form, Func<string, Reading<T>> words, params string[] headers)
        where T : struct
    {
        var column = Add(form, headers);
        WordCache<Reading<T>>? known = null;
        return row => row.Cells.Word(column, known ??= new(words));
    }

    /// <summary>A word whose cells are merged over the rows of a group.</summary>
    public Cell<T?> MergedWord<T>(string form, Func<string, Reading<T>> words, params string[] headers)
        where T : struct
    {
        var cell = Word(form, words, headers);
        columns[^1] = columns[^1] with { IsMerged = true };
        return cell;
    }

    /// <summary>An act, the usual one where nothing is written; null where what is written is no act that is known.</summary>
    /// <param name="words">Those that offices write.</param>
    /// <param name="usual">What the register is mostly about; null: nothing is usual.</param>
    /// <param name="headers">The headers it goes by.</param>
    public Cell<SecrecyAction?> Act(Vocabulary<Act> words, SecrecyAction? usual, params string[] headers)
    {
        var (act, column) = (Word(words, headers), columns.Count - 1);
        return row => row.Cells.IsBlank(column) ? usual : act(row)?.Action;
    }

    /// <summary>An act with a paper, which may be one that the author of a loaded regulation added.</summary>
    /// <param name="words">Those that offices write.</param>
    /// <param name="headers">The headers it goes by.</param>
    public Cell<SecrecyAction?> PaperAct(Vocabulary<Act> words, params string[] headers)
    {
        var (act, column) = (Act(words, null, headers), columns.Count - 1);
        return row => ActWords.AuthorsOwn(row.Cells.Raw(column)) is { } own && row.Office.SpeaksOf(own) ? own : act(row);
    }

    public Cell<bool?> Flag(params string[] headers) => Word("是 否", YesNoWords.Read, headers);

    /// <summary>A flag for which something else tells where the row says nothing. What cannot be read is not known.</summary>
    public Func<RegisterRow, bool?, bool?> FlagOr(params string[] headers)
    {
        var (flag, column) = (Flag(headers), columns.Count - 1);
        return (row, otherwise) => row.Cells.IsBlank(column) ? otherwise : flag(row);
    }

    /// <summary>
    /// Whether something was approved, and when. Of an approval without its time nobody can tell whether it came before the act. A blank time
    /// says that nothing shows an approval where the file has no other column that tells of one.
    /// </summary>
    public Cell<(bool? IsGiven, RecordedTime? At)> Approval(string[] flag, string[] time)
    {
        var (given, column) = (Flag(flag), columns.Count - 1);
        var at = Event(time);
        return row => (given(row), at(row)) switch
        {
            (true, null) => (true, RecordedTime.Illegible),
            (false, { Precision: TimePrecision.Illegible }) => (false, null),
            (null, null) when row.Cells.Lacks(column) => (false, null),
            var asWritten => asWritten,
        };
    }

    /// <summary>Whether somebody is named, whoever it is; 无 says that nobody is, a blank that nothing is known.</summary>
    public Cell<bool?> Somebody(params string[] headers)
    {
        var column = Add("person", headers);
        return row =>
        {
            var text = row.Cells.Raw(column);
            return text.IsEmpty || row.Cells.IsLost(column, text) ? null : !CellMarks.IsNone(text);
        };
    }

    public Cell<SecrecyLevel?> Level(params string[] headers) => Word("绝密 机密 秘密 内部 公开", LevelWords.Read, headers);

    public Cell<int?> Year(params string[] headers) => Word("year", YearText.Read, headers);

    /// <summary>A length of time; the header may say in what a bare number is: 时长（秒）.</summary>
    public Cell<TimeSpan?> Span(params string[] headers)
    {
        var column = Add("length of time", headers);
        return row =>
        {
            var text = row.Cells.Raw(column);
            if (text.IsEmpty || row.Cells.IsLost(column, text)) return null;
            var (span, fault) = SpanText.Read(text.ToString(), HeaderText.Bracketed(row.Cells.Header(column)));
            if (fault is not null) row.Cells.Report(column, text, fault);
            return span;
        };
    }

    /// <summary>A person by number or name, or as an object; found in the registers of persons where they have been supplied.</summary>
    public Cell<Person?> Person(params string[] headers)
    {
        var column = Add("person", headers);
        return row =>
        {
            var text = row.Cells.Raw(column);
            if (text.IsEmpty || row.Cells.IsLost(column, text)) return null;
            var (person, fault) = PersonText.Read(text.ToString());
            if (fault is not null) row.Cells.Report(column, text, fault);
            return person is null ? null : row.Office.Known(person);
        };
    }

    /// <summary>Who did something. A blank says that nobody is recorded; where the file has no such column, it is not known whether anybody did.</summary>
    public Cell<Person?> Doer(params string[] headers)
    {
        var (person, column) = (Person(headers), columns.Count - 1);
        return row => row.Cells.Lacks(column) ? new Person() : person(row);
    }

    /// <summary>
    /// A person of whom it matters who it is. Of several in one cell nobody can tell; they are somebody all the same.
    /// </summary>
    public Cell<Person?> OnePerson(params string[] headers)
    {
        var (person, column) = (Person(headers), columns.Count - 1);
        return row =>
        {
            var known = person(row);
            if (known is not { Id: null, Name: { } name } || PersonNames.Read(name) is not { } names) return known;
            if (names is [var only]) return only == name ? known : row.Office.Known(new Person { Name = only });
            row.Cells.Report(column, row.Cells.Raw(column), CellFaults.SeveralPersons);
            return new Person();
        };
    }

    /// <summary>Several persons; 无 says that there is none, a blank that nothing is known.</summary>
    public Cell<IReadOnlyList<Person>?> People(params string[] headers)
    {
        var names = List("persons", headers, PersonNames.Read);
        return row => names(row)?.Select(name => row.Office.Known(new Person { Name = name })).ToArray();
    }

    /// <summary>Persons of whom each is told of by himself; none where the cell is blank.</summary>
    public Cell<IReadOnlyList<Person>> PersonsEach(params string[] headers)
    {
        var (person, column) = (Person(headers), columns.Count - 1);
        return row =>
        {
            var text = row.Cells.Raw(column);
            if (text is ['{', ..]) return person(row) is { } one ? [one] : [];
            return text.IsEmpty || CellMarks.IsNone(text) || row.Cells.IsLost(column, text) ? []
                : [.. PersonNames.Read(text.ToString()).Select(name => row.Office.Known(new Person { Name = name }))];
        };
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

    /// <summary>
    /// Those who keep a thing: whoever is named does, as far as the register tells; 无 says that nobody does. Of somebody whom no register
    /// of persons knows nobody can tell whether he is still there to keep it, nor of 张三(代) alone whether he keeps it in his own right.
    /// </summary>
    public Cell<IReadOnlyList<Custodianship>?> Custodians(params string[] headers)
    {
        var (names, column) = (List("persons", headers, PersonNames.Read), columns.Count - 1);
        return row =>
        {
            if (names(row) is not { } named) return null;
            var text = row.Cells.Raw(column).ToString();
            var isAnybodyInCharge = named.Any(name => !PersonNames.StandsIn(text, name));
            return named.Select(name => Custodian(
                row.Office.Known(new Person { Name = name }), PersonNames.StandsIn(text, name) ? isAnybodyInCharge ? true : null : false)).ToArray();
        };

        static Custodianship Custodian(Person person, bool? isDeputy) =>
            new(person, OfficeDirectory.IsFound(person) ? null : RecordedTime.Illegible, IsDeputy: isDeputy);
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

    // Two numbers that were rounded alike are not one: as keys they would join what does not belong together.
    private static string? WithoutLostDigits(RegisterRow row, int column)
    {
        var text = row.Cells.Text(column);
        if (!CellMarks.IsRounded(text)) return text;
        row.Cells.Report(column, text, CellFaults.DigitsLost);
        return null;
    }

    private static string DateHeader(string header) =>
        header.EndsWith("时间", StringComparison.Ordinal) ? header[..^2] + "日期"
        : header.EndsWith("At", StringComparison.Ordinal) ? header[..^2] + "On"
        : header;

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
