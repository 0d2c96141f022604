using System.IO.Compression;
using System.Text.RegularExpressions;
using Jiyao.Rules.Tool.Registers;
using static Jiyao.Rules.Tool.Tests.Registers.XlsxFile;

namespace Jiyao.Rules.Tool.Tests.Registers;

public sealed class WorkbookCellTests : IDisposable
{
    private static readonly string[] Header = [Text("收/发"), Text("序号"), Text("收报日期"), Text("收报时间"), Text("回单时间")];

    private readonly TempFolder folder = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_time_of_day_is_read_as_finely_as_it_is_shown_in_either_date_system(bool is1904)
    {
        string[] row = [Text("收"), Text("1"), ChineseDay(new(2026, 3, 10), is1904), Clock(new(8, 5, 0)), Instant(new(2026, 3, 10, 8, 20, 0), is1904)];

        Assert.Equal("2026-03-10T08:05+08:00", Read(Of(is1904, ("登记", [Header, row]))).Only.ReceivedAt.ToString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_date_in_a_format_of_chinese_programs_is_of_the_books_own_date_system(bool is1904)
    {
        string[] row = [Text("收"), Text("1"), ChineseDay(new(2026, 3, 10), is1904), "", ""];

        Assert.Equal("2026-03-10", Read(Of(is1904, ("登记", [Header, row]))).Only.ReceivedAt.ToString());
    }

    [Fact]
    public void A_length_of_time_may_be_a_clock_cell()
    {
        string[] header = [Text("通话编号"), Text("通话人"), Text("通话时间"), Text("通话时长")];
        using var register = Register.Open(folder.Write(
            "a.xlsx", Of(header, [Text("1"), Text("张三"), Instant(new(2026, 3, 10, 8, 0, 0)), Clock(new(0, 25, 0))])));

        Assert.Equal(TimeSpan.FromMinutes(25), Assert.IsType<AccessRequest<Device>>(Assert.Single(register.Read())).Context.Duration);
    }

    [Theory]
    [InlineData("><f>NOW()</f><v></v>")]
    [InlineData("><f>NOW()</f><v/>")]
    [InlineData("><f>NOW()</f>")]
    public void A_formula_that_was_never_worked_out_is_not_blank(string cell)
    {
        var read = Read(Of(Header, [Text("收"), Text("1"), Day(new(2026, 3, 10)), Clock(new(8, 5, 0)), cell]));

        Assert.Equal(RecordedTime.Illegible, read.Only.ReceiptSentAt);
        Assert.Equal("回单时间", read.Problem.Column);
        Assert.Contains("never worked out", read.Problem.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_serial_that_is_shown_with_zeros_has_them() =>
        Assert.Equal("00012", Read(Of(Header, [Text("收"), "s=\"5\"><v>12</v>", Day(new(2026, 3, 10)), "", ""])).Only.Id);

    [Theory]
    [InlineData("\"ZT\"0000", 12, "ZT0012")]
    [InlineData("\"收\"000\"号\"", 12, "收012号")]
    [InlineData("#,##0", 1234, "1234")]
    [InlineData("0%", 12, "12")]
    [InlineData("0.00E+00", 12, "12")]
    public void A_number_is_what_its_cell_shows(string format, double number, string shown) => Assert.Equal(
        shown, Read(Formatted(format, Header, [Text("收"), $"s=\"5\"><v>{number}</v>", Day(new(2026, 3, 10)), "", ""])).Only.Id);

    // Two hours read as two minutes would be no long call.
    [Theory]
    [InlineData("0\"小时\"", 2, 120)]
    [InlineData("General\"小时\"", 1.5, 90)]
    [InlineData("0.0\"小时\"", 1.5, 90)]
    [InlineData("#\"分钟\"", 25, 25)]
    [InlineData("0秒;-0秒", 120, 2)]
    [InlineData("General", 25, 25)]
    public void A_length_of_time_is_in_what_its_cell_says(string format, double number, int minutes)
    {
        string[] header = [Text("通话编号"), Text("通话人"), Text("通话时间"), Text("通话时长")];
        using var register = Register.Open(folder.Write(
            "a.xlsx", Formatted(format, header, [Text("1"), Text("张三"), Instant(new(2026, 3, 10, 8, 0, 0)), $"s=\"5\">{Number(number)[1..]}"])));

        Assert.Equal(TimeSpan.FromMinutes(minutes), Assert.IsType<AccessRequest<Device>>(Assert.Single(register.Read())).Context.Duration);
        Assert.Empty(register.Problems);
    }

    [Fact]
    public void Morning_and_afternoon_are_as_fine_as_they_are_shown()
    {
        const string format = "[$-804]上午/下午h\"时\"mm\"分\"ss\"秒\"";
        var at = new DateTime(2026, 3, 10, 9, 0, 0);
        string[] row = [Text("收"), Text("1"), "", $"s=\"5\">{Number(at.ToOADate())[1..]}", ""];

        Assert.Equal("2026-03-10T09:00:00+08:00", Read(Formatted(format, Header, row)).Only.ReceivedAt.ToString());
    }

    [Fact]
    public void A_time_of_day_in_a_format_of_chinese_programs_is_one_to_the_second()
    {
        string[] row = [Text("收"), Text("1"), Day(new(2026, 3, 10)), $"s=\"5\">{Number(0.375)[1..]}", ""];

        Assert.Equal("2026-03-10T09:00:00+08:00", Read(Formatted("[$-804]上午/下午h:mm:ss", Header, row)).Only.ReceivedAt.ToString());
    }

    [Fact]
    public void An_error_is_found_in_a_sheet_that_does_not_say_where_its_cells_stand()
    {
        var book = Of(Header, [Text("收"), Text("1"), Day(new(2026, 3, 10)), Clock(new(8, 5, 0)), "t=\"e\"><v>#N/A</v>"]);

        Assert.Equal(RecordedTime.Illegible, Read(WithoutPlaces(book)).Only.ReceiptSentAt);
    }

    [Fact]
    public void A_formula_that_came_to_an_empty_text_is_blank()
    {
        var read = Read(Of(Header, [Text("收"), Text("1"), Day(new(2026, 3, 10)), "", "t=\"str\"><f>\"\"</f><v></v>"]));

        Assert.Empty(read.Problems);
        Assert.Null(read.Only.ReceiptSentAt);
    }

    [Theory]
    [InlineData("#N/A")]
    [InlineData("#DIV/0!")]
    public void What_a_failed_formula_left_in_a_text_is_not_known(string cell)
    {
        var read = ReadRegister.Row("电报号,来报单位", $"{cell},{cell}");

        Assert.Equal((null, null), (read.Only.Number, read.Only.Counterpart));
        Assert.Equal(2, read.Problems.Count);
    }

    [Fact]
    public void A_sheet_kept_ready_for_the_months_to_come_is_a_register_of_none()
    {
        string[] row = [Text("收"), Text("1"), Day(new(2026, 3, 10)), "", ""];
        var path = folder.Write("a.xlsx", Of(false, ("三月", [Header, row]), ("四月", [Header])));

        var registers = Register.OpenAll(path, KindChoice.Of(null));

        Assert.Equal([1, 0], registers.Select(register => register.Read().Count()));
        foreach (var register in registers) register.Dispose();
    }

    public void Dispose() => folder.Dispose();

    private static byte[] WithoutPlaces(byte[] book)
    {
        using var bytes = new MemoryStream();
        bytes.Write(book);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = zip.GetEntry("xl/worksheets/sheet1.xml")!;
            string xml;
            using (var reader = new StreamReader(part.Open())) xml = reader.ReadToEnd();
            part.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml").Open());
            writer.Write(Regex.Replace(xml, " r=\"[A-Z]*[0-9]+\"", ""));
        }

        return bytes.ToArray();
    }

    private ReadRegister Read(byte[] book) => ReadRegister.File(folder.Write("register.xlsx", book));
}
