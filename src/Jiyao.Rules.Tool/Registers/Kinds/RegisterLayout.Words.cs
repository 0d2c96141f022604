namespace Jiyao.Rules.Tool.Registers;

/// <summary>Columns of words: those of a vocabulary, acts, flags, levels, years.</summary>
internal sealed partial class RegisterLayout
{
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

    /// <summary>A post of duty, and whether there is a cell for it that does not tell: one that is blank, or has neither a post nor a part of the day.</summary>
    public (Cell<DutyPost?> Post, Cell<bool> IsInDoubt) DutyPost(params string[] headers)
    {
        var (post, column) = (MergedWord(OfficeWords.Posts.Known, OfficeWords.ReadPost, headers), columns.Count - 1);
        return (post, row => !row.Cells.Lacks(column) && row.Cells.Raw(column).ToString() is var text && !OfficeWords.IsShiftOfDay(text) && !OfficeWords.Posts.Knows(text));
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

    public Cell<SecrecyLevel?> Level(params string[] headers) => Word("绝密 机密 秘密 内部 公开", LevelWords.Read, headers);

    /// <summary>The level of an item of that number, as the row or else the ledger of carriers tells; null where the two contradict each other.</summary>
    public Func<RegisterRow, string?, SecrecyLevel?> LevelOfItem(params string[] headers) => OfItem(Level(headers), carrier => carrier.Level);

    /// <summary>A flag of an item of that number, told likewise.</summary>
    public Func<RegisterRow, string?, bool?> FlagOfItem(Func<Carrier, bool?> listed, params string[] headers) => OfItem(Flag(headers), listed);

    /// <summary>The kind of a device of that number or name, as the row or else the ledger of devices tells; null where the two contradict each other.</summary>
    public Func<RegisterRow, string?, DeviceKind?> KindOfDevice(params string[] headers) => OfLedger(
        Word(OfficeWords.Devices, headers),
        (row, device) => device is null ? null : row.Office.DeviceNamed(device).Kind,
        CellFaults.OtherInDeviceLedger);

    private Func<RegisterRow, string?, T?> OfItem<T>(Cell<T?> cell, Func<Carrier, T?> listed)
        where T : struct => OfLedger(cell, (row, item) => row.Office.CarrierOf(item) is { } carrier ? listed(carrier) : null, CellFaults.OtherInLedger);

    private Func<RegisterRow, string?, T?> OfLedger<T>(Cell<T?> cell, Func<RegisterRow, string?, T?> listed, LocalizedText contradiction)
        where T : struct
    {
        var column = columns.Count - 1;
        return (row, key) =>
        {
            var written = cell(row);
            if (listed(row, key) is not { } told || told.Equals(written)) return written;
            if (row.Cells.IsBlank(column)) return told;
            if (written is not null) row.Cells.Report(column, row.Cells.Raw(column), contradiction);
            return null;
        };
    }

    public Cell<int?> Year(params string[] headers) => Word("year", YearText.Read, headers);
}
