using System.IO.Compression;
using Jiyao.Rules.Tool.Registers;
using static Jiyao.Rules.Tool.Tests.Registers.XlsxFile;

namespace Jiyao.Rules.Tool.Tests.Registers;

public sealed class WorkbookTests : IDisposable
{
    private static readonly string[] Header = [Text("收/发"), Text("序号"), Text("收报时间"), Text("回单时间"), Text("密级")];

    private readonly TempFolder folder = new();

    [Fact]
    public void Dates_are_read_as_finely_as_they_are_shown_and_guarded_text_stays_text()
    {
        var telegram = Read(
            Of(Header, [Text("收"), Text("0098"), Instant(new(2026, 3, 10, 8, 5, 0)), Day(new(2026, 3, 10)), Text("机密")])).Only;

        Assert.Equal("0098", telegram.Id);
        Assert.Equal("2026-03-10T08:05:00+08:00", telegram.ReceivedAt.ToString());
        Assert.Equal("2026-03-10", telegram.ReceiptSentAt.ToString());
    }

    [Fact]
    public void A_serial_is_read_in_the_books_own_date_system()
    {
        var at = new DateTime(2026, 3, 10, 8, 5, 1);
        var book = Of(true, ("Sheet1", [Header, [Text("收"), Text("1"), Instant(at, is1904: true), "", Text("机密")]]));

        Assert.Equal("2026-03-10T08:05:01+08:00", Read(book).Only.ReceivedAt.ToString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_whole_day_in_no_format_is_read_in_the_books_own_date_system_and_other_numbers_are_numbers(bool is1904)
    {
        var day = (new DateTime(2026, 3, 10) - (is1904 ? new DateTime(1904, 1, 1) : new DateTime(1899, 12, 30))).Days;
        var book = Of(is1904, ("Sheet1", [Header, [Text("收"), Number(day), Number(day), "", Text("机密")]]));

        var telegram = Read(book).Only;

        Assert.Equal(("2026-03-10", $"{day}"), (telegram.ReceivedAt.ToString(), telegram.Id));
    }

    [Fact]
    public void A_strict_workbook_is_to_be_saved_as_an_ordinary_one()
    {
        using var bytes = new MemoryStream();
        bytes.Write(Of(Header));
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("xl/workbook.xml")!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("xl/workbook.xml").Open());
            writer.Write("<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"/>");
        }

        Assert.Contains("Strict Open XML", Refusal(folder.Write("b.xlsx", bytes.ToArray())), StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_above_the_header_are_passed_over_and_rows_keep_the_sheets_numbers()
    {
        var read = Read(Of([Text("收发电报登记本")], [], Header, [Text("收"), Text("1"), Instant(new(2026, 3, 10)), "", Text("机密")]));

        Assert.Equal(4, read.Only.Source!.Value.Row);
    }

    [Fact]
    public void A_formula_counts_as_what_it_came_to_and_an_error_as_unreadable()
    {
        var read = Read(Of(Header, [Text("收"), "t=\"str\"><f>\"0\"&amp;1</f><v>01</v>", "t=\"e\"><f>1/0</f><v>#DIV/0!</v>", "", Text("机密")]));

        Assert.Equal("01", read.Only.Id);
        Assert.Equal(RecordedTime.Illegible, read.Only.ReceivedAt);
        Assert.Contains("#DIV/0!", Assert.Single(read.Problems).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_whose_digits_were_lost_is_reported()
    {
        var read = Read(Of(Header, [Text("收"), Number(110101199003071234d), Instant(new(2026, 3, 10)), "", Text("机密")]));

        Assert.Equal("序号", Assert.Single(read.Problems).Column);
    }

    [Fact]
    public void Each_sheet_that_is_a_register_is_one_and_others_are_not()
    {
        string[] row = [Text("收"), Text("1"), Instant(new(2026, 3, 10)), "", Text("机密")];
        var path = folder.Write("b.xlsx", Of(false, ("一季度", [Header, row]), ("说明", [[Text("填表说明")]]), ("二季度", [Header, row, row])));

        var registers = Register.OpenAll(path, KindChoice.Of(null));
        try
        {
            Assert.Equal([$"{path}!一季度", $"{path}!二季度"], registers.Select(register => register.Path));
            Assert.Equal([1, 2], registers.Select(register => register.Read().Count()));
        }
        finally
        {
            foreach (var register in registers) register.Dispose();
        }
    }

    [Theory]
    [InlineData("not a workbook at all")]
    [InlineData("PK\u0003\u0004 and then nothing")]
    public void What_is_no_workbook_is_refused(string text) =>
        Assert.Contains("not a sound workbook", Refusal(folder.Write("b.xlsx", text)), StringComparison.Ordinal);

    [Fact]
    public void What_unpacks_to_far_more_than_a_register_is_refused()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 300; i++) part.Write(zeros);
        }

        Assert.Contains("unpacks to far more", Refusal(folder.Write("bomb.xlsx", bytes.ToArray())), StringComparison.Ordinal);
        Assert.Contains("unpacks to far more", Refusal(folder.Write("bomb.csv.gz", SameRows.Packed(new byte[400 << 20]))), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private static string Refusal(string path) => Assert.Throws<RegisterException>(() => Register.Open(path)).Message;

    private Reading Read(byte[] book)
    {
        using var register = Register.Open(folder.Write("a.xlsx", book));
        var facts = register.Read().Cast<Telegram>().ToList();
        return new(Assert.Single(facts), [.. register.Problems]);
    }

    private sealed record Reading(Telegram Only, IReadOnlyList<RegisterProblem> Problems);
}
