using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Jiyao.Rules.Tool.Tests.Registers;

/// <summary>However telegrams are written down, the same facts are read.</summary>
public class SameFactsTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Headers =
    [
        "收/发", "序号", "电报号", "收报时间", "发报时间", "来报单位", "标题", "密级", "等级", "密/明", "回单时间", "经办人", "报告时间",
        "接办时间", "办结时间", "办理结果", "是否重要",
    ];

    private static readonly string[][] Cells =
    [
        ["收", "发", "收报", "", "?"], [], ["机发〔2026〕3号", "", "0012"], [], [], ["省委办公厅", "𠀀局", "", "—"],
        ["关于防汛的通知", "一\n二，\"三\";\t四", "", "无"], ["绝密★长期", "机密", "秘密★6个月", "内部", "", "2"],
        ["特提", "特急", "加急", "平急", "一般", "", "急件"], ["密", "明", "内部传真", ""], [], ["张三", "李四", "", "同上"], [], [], [],
        ["已办结", "已转市局", "未办结", "", "/"], ["是", "否", "", "×"],
    ];

    private static readonly string[] TimeForms =
    [
        "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy年M月d日 H:mm", "yyyy/M/d H:mm:ss", "yyyy.M.d", "yyyyMMddHHmm",
        "yyyy-MM-dd'T'HH:mm:ss'+08:00'", "'2/6'", "''", "'—'", "'同上'",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_encoding_and_format_gives_the_same_facts(int seed)
    {
        using var folder = new TempFolder();
        var rows = Rows(new Random(seed), 300);
        var csv = Table(rows, ',');

        var expected = Facts(folder.Write("utf8.csv", csv, ExportEncodings.Utf8));

        Assert.Equal(300, expected.Count);
        Assert.Equal(expected, Facts(folder.Write("utf8bom.csv", csv, ExportEncodings.Utf8WithMark)));
        Assert.Equal(expected, Facts(folder.Write("gb.csv", csv, ExportEncodings.Gb18030)));
        Assert.Equal(expected, Facts(folder.Write("utf16.txt", Table(rows, '\t'), ExportEncodings.Utf16)));
        Assert.Equal(expected, Facts(folder.Write("wide.csv", Table(rows, '，'), ExportEncodings.Utf16BigEndian)));
        Assert.Equal(expected, Facts(folder.Write("lines.jsonl", string.Concat(rows.Select(row => Json(row) + "\n")))));
        Assert.Equal(expected, Facts(folder.Write("list.json", $"[{string.Join(",\n", rows.Select(Json))}]")));
    }

    private static List<string[]> Rows(Random random, int count) =>
        [.. Enumerable.Range(1, count).Select(number => Headers.Select((_, column) => Cell(random, column, number)).ToArray())];

    private static string Cell(Random random, int column, int number)
    {
        if (column == 1) return number.ToString("D5", CultureInfo.InvariantCulture);
        if (Cells[column] is { Length: > 0 } words) return words[random.Next(words.Length)];
        var at = new DateTime(2026, 1, 1).AddSeconds(random.Next(365 * 86400));
        return at.ToString(TimeForms[random.Next(TimeForms.Length)], CultureInfo.InvariantCulture);
    }

    private static string Table(List<string[]> rows, char delimiter)
    {
        var text = new StringBuilder("××局收发电报登记本\r\n");
        foreach (var row in rows.Prepend(Headers))
            text.AppendJoin(delimiter, row.Select(cell => Quoted(cell, delimiter))).Append("\r\n");
        return text.ToString();
    }

    private static string Quoted(string cell, char delimiter) =>
        cell.Any(letter => letter == delimiter || letter is '"' or '\n')
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;

    // A blank cell is written in one of the three ways in which JSON can leave it out.
    private static string Json(string[] row) => JsonSerializer.Serialize(
        Headers.Select((header, column) => (header, cell: row[column]))
            .Where(pair => pair.cell.Length > 0 || pair.header.Length % 2 == 0)
            .ToDictionary(pair => pair.header, pair => pair.cell.Length > 0 ? pair.cell : pair.header == "标题" ? "" : null),
        Plain);

    private static List<string> Facts(string path)
    {
        var read = ReadRegister.File(path);
        Assert.Equal(0, read.Rejected);
        return [.. read.Telegrams.Select(Shown)];
    }

    private static string Shown(Telegram telegram) => string.Join('|', typeof(Telegram).GetProperties()
        .Where(property => property.Name != nameof(Telegram.Source))
        .Select(property => property.GetValue(telegram) is Person person ? person.Name : property.GetValue(telegram)));
}
