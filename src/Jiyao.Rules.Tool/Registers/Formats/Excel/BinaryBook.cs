using System.Buffers.Binary;

namespace Jiyao.Rules.Tool.Registers.Excel;

/// <summary>
/// The records of a .xls workbook, as far as the library does not tell of them: the date system, and the cells that hold an error, which it
/// gives as blank.
/// </summary>
internal sealed class BinaryBook
{
    private const int Begin = 0x809;
    private const int End = 0x0A;
    private const int Dates = 0x22;
    private const int Sheet = 0x85;
    private const int FlagOrError = 0x205;
    private const int ResultOfFormula = 6;

    private readonly byte[] book;
    private readonly List<int> sheets = [];

    private BinaryBook(byte[] book)
    {
        this.book = book;
        foreach (var (id, data) in Records(0))
        {
            if (id == Dates) IsOf1904 = Half(data) == 1;
            // Of several kinds of sheet, those with cells are of kind 0.
            if (id == Sheet && book[data + 5] == 0) sheets.Add((int)BinaryPrimitives.ReadUInt32LittleEndian(book.AsSpan(data)));
        }
    }

    /// <summary>Whether it counts its dates from 1904.</summary>
    public bool IsOf1904 { get; }

    public static BinaryBook Of(string path)
    {
        using var file = RegisterFile.Open(path);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return new(new CompoundFile(bytes).Stream("Workbook", "Book"));
    }

    /// <summary>The errors of a sheet, each by its row and column, from 0.</summary>
    public Dictionary<(int Row, int Column), string> ErrorsOf(int sheet)
    {
        var errors = new Dictionary<(int, int), string>();
        foreach (var (id, data) in sheet < sheets.Count ? Records(sheets[sheet]) : [])
        {
            // A formula's result that is no number says so by its last two bytes, and what it is by its first.
            var code = id == FlagOrError && book[data + 7] == 1 ? data + 6
                : id is 0x06 or 0x206 or 0x406 && Half(data + ResultOfFormula + 6) == 0xFFFF && book[data + ResultOfFormula] == 2 ? data + ResultOfFormula + 2
                : -1;
            if (code >= 0) errors[(Half(data), Half(data + 2))] = Text(book[code]);
        }

        return errors;
    }

    // From the beginning of a sheet, or of the book, to its end, with where the data of each begin; a chart within it has an end of its own.
    private IEnumerable<(int Id, int Data)> Records(int at)
    {
        for (var depth = 0; at + 4 <= book.Length; at += 4 + Half(at + 2))
        {
            var id = Half(at);
            if (id == Begin) depth++;
            if (id == End && --depth <= 0) yield break;
            if (depth == 1) yield return (id, at + 4);
        }
    }

    private int Half(int at) => BinaryPrimitives.ReadUInt16LittleEndian(book.AsSpan(at));

    private static string Text(byte code) => code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    };
}
