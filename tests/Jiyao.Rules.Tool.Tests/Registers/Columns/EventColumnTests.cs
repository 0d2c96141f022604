namespace Jiyao.Rules.Tool.Tests.Registers;

/// <summary>What was done is entered in a column of its own; one that is merely like it does not show that it was done.</summary>
public class EventColumnTests
{
    [Theory]
    [InlineData("回单时间,签收时间", ",2026-3-10 9:05")]
    [InlineData("签收时间,回单时间", "2026-3-10 9:05,")]
    public void Where_the_receipt_has_its_column_a_signature_is_none(string headers, string cells)
    {
        var read = ReadRegister.Row(headers, cells);

        Assert.Null(read.Only.ReceiptSentAt);
        Assert.False(read.Only.HasFilled(TelegramColumns.ReceiptAt));
        Assert.Equal(["签收时间"], read.UnknownHeaders);
    }

    [Fact]
    public void Where_it_has_none_the_signature_is_the_receipt() =>
        Assert.Equal("2026-03-10T09:05+08:00", $"{ReadRegister.Row("签收时间", "2026-3-10 9:05").Only.ReceiptSentAt}");

    [Fact]
    public void The_time_of_a_hand_over_is_no_signature() =>
        Assert.Null(ReadFacts<HandOver>.Text(
            "交接编号,交班人,接班人,交接时间,交班签字时间,接班签字时间\n1,张三,李四,2026-3-10 8:00,2026-3-10 8:00,\n").Only.IncomingSignedAt);

    [Fact]
    public void Records_without_a_table_may_each_have_their_own_name_for_it() =>
        Assert.Equal(
            ["2026-03-10T09:05+08:00", "2026-03-10T09:06+08:00"],
            ReadRegister.Text(
                "{\"收/发\":\"收\",\"序号\":\"1\",\"标题\":\"一\",\"回单时间\":\"2026-3-10 9:05\"}\n"
                + "{\"收/发\":\"收\",\"序号\":\"2\",\"标题\":\"二\",\"签收时间\":\"2026-3-10 9:06\"}\n",
                "a.jsonl").Telegrams.Select(telegram => $"{telegram.ReceiptSentAt}"));
}
