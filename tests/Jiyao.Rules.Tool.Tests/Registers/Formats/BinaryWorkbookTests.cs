using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Tests.Registers;

/// <summary>Workbooks as .xls, each with a time shown to the second, one and a whole day in no format at all, and an error; written by xlwt.</summary>
public sealed class BinaryWorkbookTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Theory]
    [InlineData("dates.xls")]
    [InlineData("dates-1904.xls")]
    public void Dates_are_read_in_the_books_own_date_system(string name)
    {
        var first = Read(name).Telegrams[0];

        Assert.Equal("0098", first.Id);
        Assert.Equal("2026-03-10T08:05:01+08:00", first.ReceivedAt.ToString());
        Assert.Equal("2026-03-10T08:15+08:00", first.ReceiptSentAt.ToString());
        Assert.Equal("2026-03-12", first.CompletedAt.ToString());
    }

    [Fact]
    public void A_cell_that_holds_an_error_is_not_blank()
    {
        var read = Read("dates.xls");

        Assert.Equal(RecordedTime.Illegible, read.Telegrams[1].ReceiptSentAt);
        Assert.Equal(("回单时间", "#N/A", 3L), (read.Problem.Column, read.Problem.Value, read.Problem.Row));
    }

    [Fact]
    public void It_is_known_by_its_first_bytes()
    {
        var path = folder.Write("register.gz", SameRows.Packed(File.ReadAllBytes(Fixture.Path("dates.xls"))));

        Assert.Equal(2, ReadRegister.File(path).Rows);
    }

    [Theory]
    [InlineData("<html><table><tr><td>收/发</td></tr></table></html>")]
    [InlineData("\uFEFF\r\n<?xml version=\"1.0\"?><Workbook/>")]
    public void A_page_that_is_named_as_a_workbook_is_told_for_what_it_is(string text)
    {
        var fault = Assert.Throws<RegisterException>(() => Register.Open(folder.Write("a.xls", text))).Message;

        Assert.Contains("a web page or XML", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_is_cut_short_is_refused()
    {
        var bytes = File.ReadAllBytes(Fixture.Path("dates.xls"));

        foreach (var length in new[] { 100, 600, 2_000, 4_000 })
        {
            var fault = Assert.Throws<RegisterException>(() => ReadRegister.File(folder.Write("a.xls", bytes[..length]))).Message;
            Assert.Contains("not a sound workbook", fault, StringComparison.Ordinal);
        }
    }

    public void Dispose() => folder.Dispose();

    // A damaged file: there are no more than 256 columns.
    [Fact]
    public void One_that_claims_more_columns_than_there_can_be_is_refused_at_once()
    {
        var fault = Assert.Throws<RegisterException>(() => Read("wide.xls")).Message;

        Assert.Contains("not a sound workbook", fault, StringComparison.Ordinal);
        Assert.Contains("columns", fault, StringComparison.Ordinal);
    }

    private static ReadRegister Read(string name) => ReadRegister.File(Fixture.Path(name));
}
