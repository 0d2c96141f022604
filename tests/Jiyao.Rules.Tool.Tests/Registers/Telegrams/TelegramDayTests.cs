namespace Jiyao.Rules.Tool.Tests.Registers;

/// <summary>Times of which a row has only the hour, while its day stands once: in a column of its own or in the title.</summary>
public class TelegramDayTests
{
    [Theory]
    [InlineData("9:00", "9:12", "2026-03-10T09:00+08:00", "2026-03-10T09:12+08:00")]
    [InlineData("上午9:00", "下午2时30分", "2026-03-10T09:00+08:00", "2026-03-10T14:30+08:00")]
    [InlineData("0900", "09:00:30", "2026-03-10T09:00+08:00", "2026-03-10T09:00:30+08:00")]
    [InlineData("2026-3-11 9:00", "2026-3-12 9:12", "2026-03-11T09:00+08:00", "2026-03-12T09:12+08:00")]
    [InlineData("", "9:12", "", "2026-03-10T09:12+08:00")]
    public void The_day_of_the_row_is_that_of_its_hours(string received, string receipt, string receivedAt, string receiptAt)
    {
        var read = ReadRegister.Text($"收/发,序号,日期,收报时间,标题,回单时间\n收,1,2026-3-10,{received},防汛,{receipt}\n");

        Assert.Empty(read.Problems);
        Assert.Equal((receivedAt, receiptAt), ($"{read.Only.ReceivedAt}", $"{read.Only.ReceiptSentAt}"));
    }

    [Fact]
    public void An_hour_before_the_reception_was_on_another_day_and_nobody_can_tell_on_which()
    {
        var read = ReadRegister.Text("收/发,序号,日期,收报时间,标题,回单时间\n收,1,2026-3-10,23:58,防汛,0:03\n");

        Assert.Equal(RecordedTime.Illegible, read.Only.ReceiptSentAt);
        Assert.Equal("回单时间", read.Problem.Column);
        Assert.Contains("without its date", read.Problem.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_was_merged_over_several_rows_holds_for_each()
    {
        var read = ReadRegister.Text("收/发,序号,日期,时间,标题,密级\n收,1,2026-3-10,9:00,防汛,机密\n收,2,,9:30,抗旱,机密\n");

        Assert.Equal(["2026-03-10T09:00+08:00", "2026-03-10T09:30+08:00"], read.Telegrams.Select(telegram => $"{telegram.ReceivedAt}"));
    }

    [Fact]
    public void The_day_of_the_reception_is_not_that_of_the_receipt()
    {
        var read = ReadRegister.Text("收/发,序号,收报日期,收报时间,标题,回单时间\n收,1,2026-3-10,9:00,防汛,9:12\n");

        Assert.Equal(RecordedTime.Illegible, read.Only.ReceiptSentAt);
    }

    [Theory]
    [InlineData("收发电报登记本（2026年3月10日）", "2026-03-10T09:12+08:00")]
    [InlineData("二〇二六年三月十日收发电报登记", "2026-03-10T09:12+08:00")]
    [InlineData("收发电报登记本（2026年3月1日至2026年3月31日）", "?")]
    [InlineData("收发电报登记本 填表日期：2026年3月31日", "?")]
    [InlineData("收发电报登记本（2026年3月）", "?")]
    public void A_title_may_give_the_day_to_the_whole_table(string title, string expected)
    {
        var read = ReadRegister.Text($"{title},,,,\n收/发,序号,收报时间,标题,回单时间\n收,1,9:00,防汛,9:12\n");

        Assert.Equal(expected, $"{read.Only.ReceiptSentAt}");
    }

    [Fact]
    public void Names_that_any_register_might_have_do_not_tell_its_kind() =>
        Assert.Equal("roster", ReadFacts<DutyShift>.Text("序号,日期,值班员,备注\n1,2026-3-10,张三,\n").Kind);
}
