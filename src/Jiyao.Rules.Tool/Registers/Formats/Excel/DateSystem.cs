using System.IO.Compression;
using System.Xml;

namespace Jiyao.Rules.Tool.Registers.Excel;

/// <summary>
/// The day from which a workbook counts its dates. The library knows it where it takes a number for a date; it does not know the formats
/// that only Chinese spreadsheet programs have, and gives such dates as bare numbers.
/// </summary>
internal static class DateSystem
{
    /// <summary>How many days later a book of the 1904 system begins to count.</summary>
    public const int Later = 1462;

    private const double FirstDay = 16_000;
    private const double LastDay = 80_000;

    /// <summary>Whether a book counts from 1904.</summary>
    public static bool IsOf1904(string path) => SheetGuard.Do(path, () =>
    {
        using var book = new ZipArchive(RegisterFile.Open(path), ZipArchiveMode.Read);
        if (book.GetEntry("xl/workbook.xml") is not { } part) return false;
        using var xml = XmlReader.Create(part.Open(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "workbookPr") return xml.GetAttribute("date1904") is "1" or "true";
        return false;
    });

    /// <summary>Whether a number that the library gave as one is a date, by its format or, where that says nothing, by its fraction.</summary>
    public static bool IsDate(double number, int format, string text) =>
        number is > FirstDay and < LastDay
        && (format is (>= 27 and <= 36) or (>= 50 and <= 58) || text.Contains('午', StringComparison.Ordinal)
            || (format == 0 && number != Math.Truncate(number)));
}
