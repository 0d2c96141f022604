namespace Jiyao.Rules.Tool.Tests.Registers;

public class CellMarkTests
{
    [Theory]
    [InlineData("同上")]
    [InlineData("〃")]
    public void Ditto_copies_the_cell_above_and_goes_on_copying(string ditto)
    {
        var read = ReadRegister.Text(
            "收/发,序号,标题,密级,回单时间\n"
            + "收,1,防汛,机密,2026-03-10 09:00\n"
            + $"{ditto},2,{ditto},{ditto},{ditto}\n"
            + $"发,3,{ditto},{ditto},\n"
            + $"发,4,{ditto},{ditto},{ditto}\n");

        Assert.Equal(TelegramDirection.Incoming, read.Telegrams[1].Direction);
        Assert.All(read.Telegrams, telegram => Assert.Equal(("防汛", SecrecyLevel.HighlySecret), (telegram.Title, telegram.Level)));
        Assert.Equal(read.Telegrams[0].ReceiptSentAt, read.Telegrams[1].ReceiptSentAt);
        Assert.Null(read.Telegrams[2].ReceiptSentAt);
        Assert.Null(read.Telegrams[3].ReceiptSentAt);
        Assert.False(read.Telegrams[3].HasFilled(TelegramColumns.ReceiptAt));
    }

    [Fact]
    public void Ditto_with_nothing_above_is_not_known()
    {
        var read = ReadRegister.Row("密级,收报时间,经办人,来报单位", "同上,同上,同上,同上");

        Assert.Null(read.Only.Level);
        Assert.Equal(RecordedTime.Illegible, read.Only.ReceivedAt);
        Assert.Null(read.Only.Handler);
        Assert.Null(read.Only.Counterpart);
        Assert.Equal(
            ["密级", "收报时间", "来报单位", "经办人"],
            read.Problems.Select(problem => problem.Column).Order(StringComparer.Ordinal));
        Assert.All(read.Problems, problem => Assert.Contains("stands above", problem.Problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Ditto_below_a_rejected_row_is_not_known()
    {
        var read = ReadRegister.Text("收/发,序号,标题,密级\n收,1,一,机密\n收,2,二\n收,3,三,同上\n");

        Assert.Null(read.Telegrams[1].Level);
        Assert.Equal([3, 4], read.Problems.Select(problem => problem.Row));
    }

    [Fact]
    public void Blanks_are_never_filled_from_above()
    {
        var read = ReadRegister.Text(
            "收/发,序号,标题,密级,收报时间,回单时间,办结时间,经办人\n"
            + "收,1,一,机密,2026-03-10 09:00,2026-03-10 09:10,2026-03-10 10:00,张三\n收,2,二,,,,,\n");

        var second = read.Telegrams[1];
        Assert.Equal((null, null, null, null, null),
            (second.Level, second.ReceivedAt, second.ReceiptSentAt, second.CompletedAt, second.Handler));
    }

    [Theory]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("-")]
    [InlineData("/")]
    [InlineData("／")]
    [InlineData("无")]
    public void A_filler_is_filled_and_says_none(string filler)
    {
        var read = ReadRegister.Row("密级,回单时间,办结时间,经办人,来报单位", string.Join(',', Enumerable.Repeat(filler, 5)));

        Assert.Empty(read.Problems);
        Assert.Equal((null, null, null, null, null),
            (read.Only.Level, read.Only.ReceiptSentAt, read.Only.CompletedAt, read.Only.Handler, read.Only.Counterpart));
        Assert.True(read.Only.HasFilled(
            TelegramColumns.Level | TelegramColumns.ReceiptAt | TelegramColumns.DoneAt | TelegramColumns.Handler
            | TelegramColumns.Counterpart));
    }

    [Theory]
    [InlineData("\"=\"\"0098\"\"\"")]
    [InlineData("=\"0098\"")]
    [InlineData("'0098")]
    [InlineData(" 0098 ")]
    public void Text_guards_are_taken_away(string cell) =>
        Assert.Equal("0098", ReadRegister.Row("电报号", cell).Only.Number);

    [Fact]
    public void A_column_that_was_too_narrow_is_not_known()
    {
        var read = ReadRegister.Row("收报时间,电报号,来报单位,办理结果,经办人", "#####,####,##,###,####");

        Assert.Equal(RecordedTime.Illegible, read.Only.ReceivedAt);
        Assert.Null(read.Only.Number);
        Assert.Null(read.Only.Counterpart);
        Assert.Null(read.Only.Outcome);
        Assert.Null(read.Only.Handler);
        Assert.Equal(5, read.Problems.Count);
        Assert.All(read.Problems, problem => Assert.Contains("widen the column", problem.Problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("同 上")]
    [InlineData("同　　上")]
    public void A_ditto_mark_may_be_set_wide(string mark)
    {
        var read = ReadRegister.Text($"收/发,序号,标题,经办人\n收,1,一,张三\n收,2,二,{mark}\n");

        Assert.Equal("张三", read.Telegrams[1].Handler!.Name);
        Assert.Empty(read.Problems);
    }

    [Theory]
    [InlineData("1.23E+17")]
    [InlineData("2E+12")]
    public void A_number_that_was_rounded_is_reported_and_not_repaired(string cell)
    {
        var read = ReadRegister.Row("电报号", cell);

        Assert.Equal(cell, read.Only.Number);
        Assert.Equal(("电报号", cell), (read.Problem.Column, read.Problem.Value));
    }

    [Fact]
    public void A_title_keeps_its_width() =>
        Assert.Equal("关于Ａ－１的通知（一）", ReadRegister.Text("收/发,序号,标题\n收,1,关于Ａ－１的通知（一）\n").Only.Title);
}
