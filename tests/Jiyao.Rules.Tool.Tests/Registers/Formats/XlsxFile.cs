using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Jiyao.Rules.Tool.Tests.Registers;

/// <summary>Writes workbooks as spreadsheet programs do, with what they hold under a test's control.</summary>
internal static class XlsxFile
{
    // Style 1 shows date and time to the second, 2 the date alone, 3 hour and minute, 4 a date as only Chinese programs have it,
    // 5 a number with five digits.
    private const string Styles = """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
        <numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy-mm-dd hh:mm:ss"/><numFmt numFmtId="165" formatCode="yyyy-mm-dd"/><numFmt numFmtId="166" formatCode="00000"/></numFmts>
        <fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>
        <cellStyleXfs count="1"><xf/></cellStyleXfs>
        <cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/>
        <xf numFmtId="20" applyNumberFormat="1"/><xf numFmtId="31" applyNumberFormat="1"/><xf numFmtId="166" applyNumberFormat="1"/></cellXfs></styleSheet>
        """;

    /// <summary>A workbook of these sheets, each cell as the XML of a cell without its reference.</summary>
    public static byte[] Of(bool is1904, params (string Name, string[][] Rows)[] sheets) => Of(is1904, [], sheets);

    /// <summary>The same with merged cells, such as A1:G1, on each sheet.</summary>
    public static byte[] Of(bool is1904, string[] merged, params (string Name, string[][] Rows)[] sheets)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var overrides = string.Concat(sheets.Select((_, i) =>
                $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"));
            Part(zip, "[Content_Types].xml", $"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>{overrides}</Types>
                """);
            Part(zip, "_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
                """);
            var names = string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>"));
            Part(zip, "xl/workbook.xml", $"""
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <workbookPr date1904="{(is1904 ? 1 : 0)}"/><sheets>{names}</sheets></workbook>
                """);
            var targets = string.Concat(sheets.Select((_, i) =>
                $"<Relationship Id=\"rId{i + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"));
            Part(zip, "xl/_rels/workbook.xml.rels", $"""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{targets}
                <Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>
                """);
            Part(zip, "xl/styles.xml", Styles);
            for (var i = 0; i < sheets.Length; i++) Part(zip, $"xl/worksheets/sheet{i + 1}.xml", Sheet(sheets[i].Rows, merged));
        }

        return bytes.ToArray();
    }

    /// <summary>A workbook in which style 5 is another format.</summary>
    public static byte[] Formatted(string format, params string[][] rows)
    {
        using var bytes = new MemoryStream();
        bytes.Write(Of(rows));
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("xl/styles.xml")!.Delete();
            Part(zip, "xl/styles.xml", Styles.Replace("00000", SecurityElement.Escape(format), StringComparison.Ordinal));
        }

        return bytes.ToArray();
    }

    public static byte[] Of(params string[][] rows) => Of(false, ("Sheet1", rows));

    public static string Text(string text) => $"t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is>";

    public static string Number(double number) => $"><v>{number.ToString("R", CultureInfo.InvariantCulture)}</v>";

    /// <summary>An instant as the serial a spreadsheet stores, shown to the second.</summary>
    public static string Instant(DateTime at, bool is1904 = false) =>
        $"s=\"1\"><v>{(at.ToOADate() - (is1904 ? 1462 : 0)).ToString("R", CultureInfo.InvariantCulture)}</v>";

    public static string Day(DateTime at) => $"s=\"2\"><v>{at.ToOADate().ToString("R", CultureInfo.InvariantCulture)}</v>";

    /// <summary>A time of day alone, shown to the minute.</summary>
    public static string Clock(TimeSpan time) => $"s=\"3\"><v>{time.TotalDays.ToString("R", CultureInfo.InvariantCulture)}</v>";

    /// <summary>A date in the format that is 2026年3月10日 in a Chinese program and nothing elsewhere.</summary>
    public static string ChineseDay(DateTime at, bool is1904 = false) =>
        $"s=\"4\"><v>{(at.ToOADate() - (is1904 ? 1462 : 0)).ToString("R", CultureInfo.InvariantCulture)}</v>";

    private static string Sheet(string[][] rows, string[] merged)
    {
        var xml = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (var row = 0; row < rows.Length; row++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            for (var column = 0; column < rows[row].Length; column++)
                if (rows[row][column].Length > 0) xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{Letters(column)}{row + 1}\" {rows[row][column]}</c>");
            xml.Append("</row>");
        }

        xml.Append("</sheetData>");
        if (merged.Length > 0) xml.Append(CultureInfo.InvariantCulture, $"<mergeCells count=\"{merged.Length}\">{string.Concat(merged.Select(cells => $"<mergeCell ref=\"{cells}\"/>"))}</mergeCells>");
        return xml.Append("</worksheet>").ToString();
    }

    private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + (column / 26) - 1)}{(char)('A' + (column % 26))}";

    private static void Part(ZipArchive zip, string name, string xml)
    {
        using var part = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        part.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml);
    }
}
