using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B4Telegrams;

public sealed class ALateReceiptCountsAsAbsenceByTheRosterTests
{
    private static readonly Telegram Late = new() { Id = "7", Direction = TelegramDirection.Incoming, ReceivedAt = At("07:50"), ReceiptSentAt = At("08:06") };

    private static readonly DutyShift[] Roster =
    [
        new() { Person = new() { Name = "张三" }, Post = DutyPost.Principal, From = At("2026-03-09 20:00"), To = Minute("08:00") },
        new() { Person = new() { Name = "李四" }, Post = DutyPost.Principal, From = Minute("08:00"), To = Minute("20:00") },
    ];

    [Theory]
    [InlineData(AbsenceAttribution.AtDeadline, "李四")]
    [InlineData(AbsenceAttribution.AtReception, "张三")]
    public void The_roster_tells_whose_absence_it_is(AbsenceAttribution reading, string expected)
    {
        var entry = Assert.Single(OneJoinedRule.On(new ALateReceiptCountsAsAbsenceByTheRoster(new() { AbsenceAttribution = reading }), [Late, .. Roster]));

        Assert.Equal((Verdict.Violated, FindingMarks.AbsentFromPost), (entry.Verdict, entry.Marks));
        Assert.Contains($"缺岗：{expected}（值班表上 2026-03-10 ", entry.Message.Zh, StringComparison.Ordinal);
        Assert.Contains($"Absent: {expected}, principal on the roster at 2026-03-10 ", entry.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_presence_was_recorded_it_is_silent() => Assert.Empty(OneJoinedRule.On(
        new ALateReceiptCountsAsAbsenceByTheRoster(new()), [Late, .. Roster, new DutyPresence { Post = DutyPost.Principal, From = At("08:00") }]));

    [Fact]
    public void Only_a_receipt_that_is_late_is_anybodys_absence() => Assert.Empty(OneJoinedRule.On(
        new ALateReceiptCountsAsAbsenceByTheRoster(new()), [new Telegram { Direction = TelegramDirection.Incoming, ReceivedAt = At("07:50"), ReceiptSentAt = At("08:05") }, .. Roster]));
}
