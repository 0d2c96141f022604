using System.IO.Compression;
using System.Xml;

namespace Jiyao.Rules.Tool.Registers.Excel;

/// <summary>In which of its forms a workbook is stored, as far as its first bytes and its own words tell.</summary>
internal static class WorkbookForm
{
    private const string StrictNamespace = "http://purl.oclc.org/ooxml/";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit };

    private static ReadOnlySpan<byte> BeforeMarkup => [0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n'];

    /// <summary>How many columns a sheet can have. A damaged one may claim more, and a row of blanks in each would be read for ages.</summary>
    public static int MostColumns(string path) => IsPacked(path) ? 16_384 : 256;

    /// <summary>Whether it is packed parts of XML; otherwise it is one stream of records, as .xls is.</summary>
    public static bool IsPacked(string path) => FirstOf(path, 2) is [(byte)'P', (byte)'K'];

    /// <summary>Refuses what bears a workbook's name and is none, and a form that the library does not read.</summary>
    /// <exception cref="RegisterException">It is such.</exception>
    public static void Check(string path)
    {
        if (FirstOf(path, 64).AsSpan().TrimStart(BeforeMarkup) is [(byte)'<', ..]) throw RegisterException.Of(path, null, RegisterFaults.MarkupForWorkbook);
        if (IsPacked(path) && SheetGuard.Do(path, () => IsStrict(path))) throw RegisterException.Of(path, null, RegisterFaults.StrictWorkbook);
    }

    /// <summary>Whether a packed one counts its dates from 1904.</summary>
    public static bool IsOf1904(string path) => Of(path, "workbookPr", xml => xml.GetAttribute("date1904") is "1" or "true");

    private static bool IsStrict(string path) => Of(path, "workbook", xml => xml.NamespaceURI.StartsWith(StrictNamespace, StringComparison.Ordinal));

    private static bool Of(string path, string element, Func<XmlReader, bool> ask)
    {
        using var book = new ZipArchive(RegisterFile.Open(path), ZipArchiveMode.Read);
        if (book.GetEntry("xl/workbook.xml") is not { } part) return false;
        using var xml = XmlReader.Create(part.Open(), Settings);
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == element) return ask(xml);
        return false;
    }

    private static byte[] FirstOf(string path, int count)
    {
        using var file = RegisterFile.Open(path);
        var first = new byte[count];
        return first[..file.ReadAtLeast(first, count, throwOnEndOfStream: false)];
    }
}
