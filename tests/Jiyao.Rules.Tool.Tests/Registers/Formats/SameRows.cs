using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Jiyao.Rules.Tool.Tests.Commands;
using Parquet;
using Parquet.Schema;

namespace Jiyao.Rules.Tool.Tests.Registers;

/// <summary>A thousand rows of the sample register, to be written in any format.</summary>
internal sealed class SameRows
{
    private const string Layout = "yyyy-MM-dd HH:mm:ss";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private readonly string[] headers;
    private readonly string[][] rows;

    public SameRows()
    {
        using var folder = new TempFolder();
        JiyaoTool.Run("sample", folder.Path, "--rows", "1000");
        var csv = Directory.EnumerateFiles(folder.Path).Order(StringComparer.Ordinal).Select(Read).ToList();
        headers = csv[0][0].Select(header => header).ToArray();
        rows = [.. csv.Where(file => file[0].SequenceEqual(headers)).SelectMany(file => file.Skip(1)).Select(row => row.Select(Plain).ToArray())];
    }

    public int Count => rows.Length;

    public byte[] Csv(char delimiter = ',', string encoding = "utf-8")
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(encoding).GetBytes(string.Concat(
            rows.Prepend(headers).Select(row => string.Join(delimiter, row.Select(cell => Quoted(cell, delimiter))) + "\r\n")));
    }

    public byte[] JsonLines() => Encoding.UTF8.GetBytes(string.Concat(rows.Select(row => JsonSerializer.Serialize(Record(row)) + "\n")));

    public byte[] JsonArray() => JsonSerializer.SerializeToUtf8Bytes(rows.Select(Record), Indented);

    /// <summary>Times as dates, everything else as text.</summary>
    public byte[] Xlsx(bool is1904 = false) => XlsxFile.Of(is1904, ("登记", [
        [.. headers.Select(XlsxFile.Text)],
        .. rows.Select(row => row.Select(cell => cell.Length == 0 ? ""
            : DateTime.TryParseExact(cell, Layout, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? XlsxFile.Instant(at, is1904)
            : XlsxFile.Text(cell)).ToArray())]));

    public async Task<byte[]> Parquet()
    {
        var schema = new ParquetSchema(headers.Select(header => new DataField<string>(header)));
        using var bytes = new MemoryStream();
        await using (var writer = await ParquetWriter.CreateAsync(schema, bytes))
        {
            foreach (var part in rows.Chunk(300))
            {
                using var group = writer.CreateRowGroup();
                for (var i = 0; i < headers.Length; i++)
                    await group.WriteAsync(schema.DataFields[i], part.Select(row => row[i]).ToArray());
            }
        }

        return bytes.ToArray();
    }

    public static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest)) zip.Write(bytes);
        return packed.ToArray();
    }

    private Dictionary<string, string> Record(string[] row) => headers.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second);

    private static string Quoted(string cell, char delimiter) =>
        cell.AsSpan().ContainsAny([delimiter, '"', '\n', '\r']) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    // Times written to the minute stay text: a cell that shows seconds would have them.
    private static string Plain(string cell) => cell.Trim();

    private static List<string[]> Read(string path)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = File.ReadAllBytes(path);
        string text;
        try
        {
            text = new UTF8Encoding(false, true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            text = Encoding.GetEncoding("GB18030").GetString(bytes);
        }

        using var reader = Sylvan.Data.Csv.CsvDataReader.Create(
            new StringReader(text.TrimStart('\uFEFF')), new Sylvan.Data.Csv.CsvDataReaderOptions { HasHeaders = false });
        List<string[]> rows = [];
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.RowFieldCount).Select(reader.GetString)]);
        return [.. rows.SkipWhile(row => row.Count(cell => cell.Length > 0) < 3)];
    }
}
