using System.Collections.Frozen;
using System.Globalization;
using ExcelDataReader;

namespace Jiyao.Rules.Tool.Registers.Excel;

/// <summary>The rows of a sheet, each cell as the text that a register in plain text would have.</summary>
internal sealed class SheetRows : RowReader
{
    private readonly string path;
    private readonly IExcelDataReader book;
    private readonly Dictionary<(int Row, int Column), string> errors;
    private readonly IReadOnlySet<int> times;
    private readonly bool isOf1904;
    private string[] cells = [];

    /// <param name="path">The workbook.</param>
    /// <param name="number">The sheet's place among the sheets, from 0.</param>
    /// <param name="times">The positions of the columns that hold times, once the header is known.</param>
    public SheetRows(string path, int number, IReadOnlySet<int>? times = null)
    {
        this.path = path;
        this.times = times ?? FrozenSet<int>.Empty;
        (isOf1904, errors) = SheetNotes.Of(path, number);
        book = Open(path);
        for (var i = 0; i < number; i++) book.NextResult();
        if (book.FieldCount <= WorkbookForm.MostColumns(path)) return;
        book.Dispose();
        throw RegisterException.Of(path, null, RegisterFaults.BrokenWorkbook($"{book.FieldCount} columns"));
    }

    public override int Count => cells.Length;

    public override IReadOnlyList<MergedCells>? Merged =>
        [.. book.MergeCells?.Select(cells => new MergedCells(cells.FromRow, cells.FromColumn, cells.ToRow, cells.ToColumn)) ?? []];

    public override string Raw => string.Join('\t', cells);

    public static IExcelDataReader Open(string path) =>
        SheetGuard.Do(path, () => ExcelReaderFactory.CreateReader(RegisterFile.Open(path), new ExcelReaderConfiguration { LeaveOpen = false }));

    public override bool Read()
    {
        if (!SheetGuard.Do(path, book.Read)) return false;
        Line++;
        if (cells.Length != book.FieldCount) cells = new string[book.FieldCount];
        for (var i = 0; i < cells.Length; i++) cells[i] = Text(i);
        return true;
    }

    public override ReadOnlySpan<char> Cell(int position) => position < cells.Length ? cells[position] : "";

    public override void Dispose() => book.Dispose();

    private string Text(int position) => book.GetValue(position) switch
    {
        null => errors.GetValueOrDefault(((int)Line - 1, position), ""),
        string text => text,
        bool flag => flag ? "是" : "否",
        DateTime at => IsClock(at) ? Clock(at.TimeOfDay, Format(position)) : Text(at, Format(position)),
        TimeSpan span => Clock(span, Format(position)),
        double number when DateSystem.IsClock(number, Format(position)) => Clock(TimeSpan.FromDays(number), Format(position)),
        double number when DateSystem.IsDate(number, book.GetNumberFormatIndex(position), Format(position), isOf1904, times.Contains(position)) =>
            Text(DateTime.FromOADate(isOf1904 ? number + DateSystem.Later : number), Format(position)),
        double number => ShownNumber.Of(Text(number), Format(position)),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };

    // A number of more than fifteen digits has lost some: written so that it shows.
    private static string Text(double number) => Math.Abs(number) < 1e15 && number == Math.Truncate(number)
        ? ((long)number).ToString(CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);

    private string Format(int position) => book.GetNumberFormatString(position) ?? "";

    // A time of day alone stands on the day before the book begins to count.
    private bool IsClock(DateTime at) => at.Year < 1900 || (isOf1904 && at.Date == new DateTime(1904, 1, 1));

    // As finely as the cell shows it, or as it must be where it holds more than it shows. Serials are fractions: the last bit is noise.
    private static string Text(DateTime at, string format)
    {
        var rounded = new DateTime((at.Ticks + (TimeSpan.TicksPerSecond / 2)) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond);
        var shown = rounded.Second != 0 || ShowsSeconds(format) ? "yyyy-MM-dd HH:mm:ss"
            : rounded.TimeOfDay != TimeSpan.Zero || format.Contains('h', StringComparison.OrdinalIgnoreCase) ? "yyyy-MM-dd HH:mm"
            : "yyyy-MM-dd";
        return rounded.ToString(shown, CultureInfo.InvariantCulture);
    }

    // In words, since 0:25 could be 25 minutes or 25 seconds to a column of lengths.
    private static string Clock(TimeSpan time, string format)
    {
        var seconds = (long)Math.Round(time.TotalSeconds);
        var (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
        return seconds % 60 != 0 || ShowsSeconds(format)
            ? string.Create(CultureInfo.InvariantCulture, $"{hours}:{minutes:00}:{seconds % 60:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{hours}时{minutes:00}分");
    }

    private static bool ShowsSeconds(string format) => format.Contains('s', StringComparison.OrdinalIgnoreCase);
}
