using System.Globalization;
using ExcelDataReader;

namespace Jiyao.Rules.Tool.Registers.Excel;

/// <summary>The rows of a sheet, each cell as the text that a register in plain text would have.</summary>
internal sealed class SheetRows : RowReader
{
    private readonly string path;
    private readonly IExcelDataReader book;
    private readonly Dictionary<(int Row, int Column), string> errors;
    private string[] cells = [];

    public SheetRows(string path, int number)
    {
        this.path = path;
        errors = ErrorCells.Of(path, number);
        book = Open(path);
        for (var i = 0; i < number; i++) book.NextResult();
    }

    public override int Count => cells.Length;

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
        DateTime at => Text(at, book.GetNumberFormatString(position) ?? ""),
        TimeSpan span => string.Create(CultureInfo.InvariantCulture, $"{(int)span.TotalHours}:{span.Minutes:00}:{span.Seconds:00}"),
        double number => Text(number),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };

    // A number of more than fifteen digits has lost some: written so that it shows.
    private static string Text(double number) => Math.Abs(number) < 1e15 && number == Math.Truncate(number)
        ? ((long)number).ToString(CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);

    // As finely as the cell shows it, or as it must be where it holds more than it shows. Serials are fractions: the last bit is noise.
    private static string Text(DateTime at, string format)
    {
        var rounded = new DateTime((at.Ticks + (TimeSpan.TicksPerSecond / 2)) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond);
        var shown = rounded.Second != 0 || format.Contains('s', StringComparison.OrdinalIgnoreCase) ? "yyyy-MM-dd HH:mm:ss"
            : rounded.TimeOfDay != TimeSpan.Zero || format.Contains('h', StringComparison.OrdinalIgnoreCase) ? "yyyy-MM-dd HH:mm"
            : "yyyy-MM-dd";
        return rounded.ToString(rounded.Year < 1900 ? "HH:mm:ss" : shown, CultureInfo.InvariantCulture);
    }
}
