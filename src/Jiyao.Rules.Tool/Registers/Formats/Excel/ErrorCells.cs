using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Jiyao.Rules.Tool.Registers.Excel;

/// <summary>
/// The cells of a sheet in a packed workbook that hold an error, such as #DIV/0!, or a formula that no program has worked out. The library gives them as
/// blank, and a blank says something else: that nothing was recorded.
/// </summary>
internal static class ErrorCells
{
    private const string NotWorkedOut = "#CALC!";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit };

    /// <summary>Each by its row and column, from 0.</summary>
    public static Dictionary<(int Row, int Column), string> Of(string path, int sheet)
    {
        using var book = new ZipArchive(RegisterFile.Open(path), ZipArchiveMode.Read);
        var cells = new Dictionary<(int, int), string>();
        if (Part(book, sheet) is not { } part) return cells;
        using var xml = XmlReader.Create(part.Open(), Settings);
        var (row, column) = (-1, -1);
        // By local names: a strict workbook has them in another namespace.
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            // Some programs do not write where a row and a cell stand: then they follow the one before.
            if (xml.LocalName == "row") (row, column) = (xml.GetAttribute("r") is { } number ? Number(number) - 1 : row + 1, -1);
            if (xml.LocalName != "c") continue;
            (row, column) = xml.GetAttribute("r") is { } reference ? Place(reference) : (row, column + 1);
            if (!xml.IsEmptyElement && ErrorOf(xml) is { } error) cells[(row, column)] = error;
        }

        return cells;
    }

    // A formula may come to an empty text: then the cell says that it is a text.
    private static string? ErrorOf(XmlReader cell)
    {
        var (type, depth, isFormula, value) = (cell.GetAttribute("t"), cell.Depth, false, "");
        while (cell.Read() && cell.Depth > depth)
        {
            if (cell.Depth != depth + 1 || cell.NodeType != XmlNodeType.Element) continue;
            isFormula |= cell.LocalName == "f";
            if (cell.LocalName == "v" && !cell.IsEmptyElement && cell.Read()) value = cell.Value;
        }

        return type == "e" ? (value.Length > 0 ? value : "#") : isFormula && value.Length == 0 && type != "str" ? NotWorkedOut : null;
    }

    private static ZipArchiveEntry? Part(ZipArchive book, int sheet)
    {
        var id = Attributes(book, "xl/workbook.xml", "sheet", RelationOf).ElementAtOrDefault(sheet);
        var targets = Attributes(
            book, "xl/_rels/workbook.xml.rels", "Relationship", xml => $"{xml.GetAttribute("Id")}\n{xml.GetAttribute("Target")}");
        var target = targets.Select(text => text!.Split('\n')).FirstOrDefault(parts => parts[0] == id)?[1];
        return target is null ? null : book.GetEntry(target.StartsWith('/') ? target[1..] : $"xl/{target}");
    }

    private static List<string?> Attributes(ZipArchive book, string part, string element, Func<XmlReader, string?> take)
    {
        List<string?> found = [];
        if (book.GetEntry(part) is not { } entry) return found;
        using var xml = XmlReader.Create(entry.Open(), Settings);
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == element) found.Add(take(xml));
        return found;
    }

    private static string? RelationOf(XmlReader sheet)
    {
        string? id = null;
        while (sheet.MoveToNextAttribute())
            if (sheet.LocalName == "id" && sheet.Prefix.Length > 0) id = sheet.Value;
        sheet.MoveToElement();
        return id;
    }

    // A1 is the first row and column.
    private static (int Row, int Column) Place(string reference)
    {
        var letters = reference.AsSpan().IndexOfAnyInRange('0', '9');
        var column = 0;
        foreach (var letter in reference.AsSpan(0, letters)) column = (column * 26) + (letter - 'A' + 1);
        return (Number(reference.AsSpan(letters)) - 1, column - 1);
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
