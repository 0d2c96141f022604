using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Tests.Registers;

public class HeaderTests
{
    [Theory]
    [InlineData("标 题")]
    [InlineData("标　题")]
    [InlineData("标\n题")]
    [InlineData("\u200B标题\u200E")]
    [InlineData("*标题")]
    [InlineData("标题*")]
    [InlineData("标题＊")]
    [InlineData("标题(必填)")]
    [InlineData("标题（必填）")]
    [InlineData("【标题】")]
    [InlineData("标题：")]
    [InlineData("Title")]
    [InlineData("ＴＩＴＬＥ")]
    [InlineData("事由")]
    [InlineData("电报标题（内容摘要）")]
    public void A_header_is_known_whatever_its_layout(string header) =>
        Assert.True(TelegramRegister.Kind.Columns.Knows(header));

    [Theory]
    [InlineData("")]
    [InlineData("题")]
    [InlineData("标题二")]
    [InlineData("(标题)二")]
    [InlineData("()")]
    public void Other_headers_are_not(string header) => Assert.False(TelegramRegister.Kind.Columns.Knows(header));

    [Theory]
    [InlineData("收/发", "收", "Direction")]
    [InlineData("收发类别", "收报", "Direction")]
    [InlineData("direction", "incoming", "Direction")]
    [InlineData("来报单位", "甲局", "Counterpart")]
    [InlineData("发报单位", "甲局", "Counterpart")]
    [InlineData("来电单位", "甲局", "Counterpart")]
    [InlineData("发往单位", "甲局", "Counterpart")]
    [InlineData("收报单位", "甲局", "Counterpart")]
    [InlineData("counterpart", "甲局", "Counterpart")]
    [InlineData("密级", "机密", "Level")]
    [InlineData("秘密等级", "机密", "Level")]
    [InlineData("紧急程度", "特急", "Precedence")]
    [InlineData("缓急程度", "特急", "Precedence")]
    [InlineData("缓急", "特急", "Precedence")]
    [InlineData("急缓", "特急", "Precedence")]
    [InlineData("时限", "特急", "Precedence")]
    [InlineData("密/明", "密", "Form")]
    [InlineData("电报种类", "密码电报", "Form")]
    [InlineData("cipherPlain", "明", "Form")]
    [InlineData("电报号", "〔2024〕1号", "Number")]
    [InlineData("文号", "〔2024〕1号", "Number")]
    [InlineData("部门号", "1", "Number")]
    [InlineData("发电字号", "1", "Number")]
    [InlineData("译传号", "1", "Number")]
    [InlineData("机号", "1", "Number")]
    [InlineData("收报时间", "2026-03-10 09:00", "ReceivedAt")]
    [InlineData("收到时间", "2026-03-10 09:00", "ReceivedAt")]
    [InlineData("来电时间", "2026-03-10 09:00", "ReceivedAt")]
    [InlineData("收报日期", "2026-03-10", "ReceivedAt")]
    [InlineData("receivedAt", "2026-03-10T09:00:00Z", "ReceivedAt")]
    [InlineData("发报时间", "2026-03-10 09:00", "SentAt")]
    [InlineData("发出时间", "2026-03-10 09:00", "SentAt")]
    [InlineData("回单时间", "2026-03-10 09:00", "ReceiptSentAt")]
    [InlineData("回执时间", "2026-03-10 09:00", "ReceiptSentAt")]
    [InlineData("签收时间", "2026-03-10 09:00", "ReceiptSentAt")]
    [InlineData("receiptAt", "2026-03-10 09:00", "ReceiptSentAt")]
    [InlineData("receiptSentAt", "2026-03-10 09:00", "ReceiptSentAt")]
    [InlineData("经办人", "张三", "Handler")]
    [InlineData("值班员", "张三", "Handler")]
    [InlineData("译电员", "张三", "Handler")]
    [InlineData("承办人", "张三", "Handler")]
    [InlineData("报告时间", "2026-03-10 09:00", "ReportedAt")]
    [InlineData("开始办理时间", "2026-03-10 09:00", "HandlingStartedAt")]
    [InlineData("接办时间", "2026-03-10 09:00", "HandlingStartedAt")]
    [InlineData("办结时间", "2026-03-10 09:00", "CompletedAt")]
    [InlineData("办结日期", "2026-03-10", "CompletedAt")]
    [InlineData("完成时间", "2026-03-10 09:00", "CompletedAt")]
    [InlineData("doneAt", "2026-03-10 09:00", "CompletedAt")]
    [InlineData("completedAt", "2026-03-10 09:00", "CompletedAt")]
    [InlineData("办理结果", "办结", "Outcome")]
    [InlineData("处理情况", "办结", "Outcome")]
    [InlineData("去向", "转办", "Outcome")]
    [InlineData("result", "办结", "Outcome")]
    [InlineData("outcome", "completed", "Outcome")]
    [InlineData("是否重要", "是", "IsImportant")]
    [InlineData("重要", "√", "IsImportant")]
    [InlineData("重要程度", "重要", "IsImportant")]
    [InlineData("isImportant", "true", "IsImportant")]
    [InlineData("首次联络时间", "2026-03-10 09:00", "FirstContactAt")]
    [InlineData("首报到达时间", "2026-03-10 09:00", "FirstContactAt")]
    [InlineData("firstContactAt", "2026-03-10 09:00", "FirstContactAt")]
    public void Each_header_fills_its_member(string header, string cell, string member)
    {
        var read = ReadRegister.Text($"备注,页数,份数,{header}\n甲,1,1,{cell}\n");

        Assert.Empty(read.Problems);
        Assert.Empty(read.UnknownHeaders);
        Assert.NotNull(typeof(Telegram).GetProperty(member)!.GetValue(read.Only));
    }

    [Theory]
    [InlineData("序号")]
    [InlineData("编号")]
    [InlineData("登记号")]
    [InlineData("收报号")]
    [InlineData("发报号")]
    [InlineData("总号")]
    [InlineData("serial")]
    [InlineData("id")]
    public void The_serial_is_the_id_and_keeps_its_zeros(string header) =>
        Assert.Equal("00012345", ReadRegister.Text($"备注,页数,{header},标题\n甲,1,00012345,乙\n").Only.Id);

    [Theory]
    [InlineData("收/发")]
    [InlineData("序号")]
    [InlineData("收报时间")]
    [InlineData("收报日期")]
    [InlineData("发报时间")]
    [InlineData("标题")]
    [InlineData("密级")]
    [InlineData("紧急程度")]
    [InlineData("经办人")]
    [InlineData("办结日期")]
    public void A_header_stands_for_one_column(string header) => Assert.Single(TelegramRegister.Kind.Columns.Match(header));

    [Fact]
    public void Only_the_values_tell_what_等级_is() => Assert.Equal(2, TelegramRegister.Kind.Columns.Match("等级").Count);

    [Fact]
    public void Unknown_columns_are_ignored_and_named() =>
        Assert.Equal(["天气", "机房温度"],
            ReadRegister.Text("收/发,天气,序号,标题,机房温度\n收,晴,1,一,20\n").UnknownHeaders);
}
