using System.Text.RegularExpressions;

namespace Jiyao.Rules.Tool.Tests.Registers;

/// <summary>The same rows give the same report in every format, byte for byte apart from file and row.</summary>
[Collection("standard input")]
public sealed partial class SameFindingsTests : IDisposable
{
    private static readonly SameRows Rows = new();

    private static readonly Lazy<string> Expected = new(() => Report("t.csv", Rows.Csv()));

    [Theory]
    [InlineData("t.csv", ',', "GB18030")]
    [InlineData("t.csv", ';', "utf-8")]
    [InlineData("t.tsv", '\t', "utf-16")]
    public void A_delimited_text_whatever_its_delimiter_and_encoding(string name, char delimiter, string encoding)
    {
        byte[] mark = encoding == "utf-16" ? [0xFF, 0xFE] : [];
        Assert.Equal(Expected.Value, Report(name, [.. mark, .. Rows.Csv(delimiter, encoding)]));
    }

    [Fact]
    public void Json_lines_and_a_json_array()
    {
        Assert.Equal(Expected.Value, Report("t.jsonl", Rows.JsonLines()));
        Assert.Equal(Expected.Value, Report("t.json", Rows.JsonArray()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_workbook_in_either_date_system(bool is1904) => Assert.Equal(Expected.Value, Report("t.xlsx", Rows.Xlsx(is1904)));

    [Fact]
    public async Task Parquet() => Assert.Equal(Expected.Value, Report("t.parquet", await Rows.Parquet()));

    [Fact]
    public void What_is_packed()
    {
        Assert.Equal(Expected.Value, Report("t.csv.gz", SameRows.Packed(Rows.Csv())));
        Assert.Equal(Expected.Value, Report("t.jsonl.gz", SameRows.Packed(Rows.JsonLines())));
        Assert.Equal(Expected.Value, Report("t.xlsx.gz", SameRows.Packed(Rows.Xlsx())));
    }

    [Fact]
    public void The_standard_input_in_any_text_format()
    {
        Assert.Equal(Expected.Value, Report("-", Rows.Csv()));
        Assert.Equal(Expected.Value, Report("-", Rows.Csv(encoding: "GB18030")));
        Assert.Equal(Expected.Value, Report("-", Rows.JsonLines()));
        Assert.Equal(Expected.Value, Report("-", Rows.JsonArray()));
    }

    [Fact]
    public void It_is_a_report_worth_comparing()
    {
        Assert.InRange(Rows.Count, 400, 1000);
        Assert.Contains("\"violated\"", Expected.Value, StringComparison.Ordinal);
        Assert.Contains("\"problem\"", Expected.Value, StringComparison.Ordinal);
    }

    public void Dispose() => GC.SuppressFinalize(this);

    private static string Report(string name, byte[] bytes)
    {
        using var folder = new TempFolder();
        var path = name == "-" ? name : folder.Write(name, bytes);
        using var output = new StringWriter();
        using var error = new StringWriter();
        var console = new ToolConsole(
            output, error, TextReader.Null, TimeProvider.System, new Dictionary<string, string>(), InBytes: new MemoryStream(bytes));
        var code = Tool.Commands.JiyaoCommand.Run(["check", path, "--as-of", "2026-12-31", "--format", "json"], console);

        Assert.True(code == 1, error.ToString());
        return Row().Replace(output.ToString().Replace($"\"{path}\"", "\"FILE\"", StringComparison.Ordinal), "\"row\":0");
    }

    [GeneratedRegex("\"row\":[0-9]+")]
    private static partial Regex Row();
}
