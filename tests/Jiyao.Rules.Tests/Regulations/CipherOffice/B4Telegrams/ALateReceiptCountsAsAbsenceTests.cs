using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B4Telegrams;

public sealed class ALateReceiptCountsAsAbsenceTests
{
    private static readonly Person Zhang = new() { Name = "张三" };

    private static readonly Person Li = new() { Name = "李四" };

    [Theory]
    [InlineData(AbsenceAttribution.AtDeadline, "李四")]
    [InlineData(AbsenceAttribution.AtReception, "张三")]
    [InlineData(AbsenceAttribution.Both, "张三 李四")]
    public void Whose_absence_it_is_is_a_reading(AbsenceAttribution reading, string expected) =>
        Assert.Equal(expected.Split(' '), Absentees(reading, "08:06", acknowledged: ["7"]));

    [Fact]
    public void Who_kept_the_telegram_back_is_the_one_absent() =>
        Assert.Equal(["张三"], Absentees(AbsenceAttribution.AtDeadline, "08:06", acknowledged: []));

    [Theory]
    [InlineData("07:50", "李四")]
    [InlineData("07:50:00.0000001", "张三")]
    [InlineData("08:05", "张三")]
    [InlineData("08:05:00.0000001", "李四")]
    public void Only_a_hand_over_between_reception_and_deadline_could_have_told_of_it(string at, string expected)
    {
        Fact[] facts = [.. Morning("08:06", []).Where(fact => fact is not HandOver), new HandOver { PlannedAt = At(at), OpenItems = ["7"], ListedItems = [] }];

        Assert.Contains($"缺岗：{expected}", Assert.Single(OneJoinedRule.On(new ALateReceiptCountsAsAbsence(new()), facts)).Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void When_the_incoming_officer_signed_counts_before_what_was_planned()
    {
        var handOver = new HandOver { PlannedAt = At("08:00"), IncomingSignedAt = At("08:06"), OpenItems = ["7"], ListedItems = [] };
        Fact[] facts = [.. Morning("08:07", []).Where(fact => fact is not HandOver), handOver];

        Assert.Contains("缺岗：李四", Assert.Single(OneJoinedRule.On(new ALateReceiptCountsAsAbsence(new()), facts)).Message.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("明电8号", "李四")]
    [InlineData("明电9号", "张三")]
    public void The_telegram_may_be_handed_over_by_its_number(string listed, string expected)
    {
        var telegram = new Telegram
        {
            Id = "7",
            Number = "明电8号",
            Direction = TelegramDirection.Incoming,
            ReceivedAt = At("07:50"),
            ReceiptSentAt = At("08:06"),
        };
        var handOver = new HandOver { PlannedAt = At("08:00"), OpenItems = [listed], ListedItems = [listed], AcknowledgedItems = [listed] };
        Fact[] facts = [.. Morning("08:06", []).OfType<DutyPresence>(), telegram, handOver];

        Assert.Contains($"缺岗：{expected}", Assert.Single(OneJoinedRule.On(new ALateReceiptCountsAsAbsence(new()), facts)).Message.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("08:05")]
    [InlineData(null)]
    public void Only_a_receipt_that_is_late_is_anybodys_absence(string? receipt) => Assert.Empty(OneJoinedRule.On(
        new ALateReceiptCountsAsAbsence(new()), Morning(receipt, ["7"]), asOf: "2026-03-10 08:05"));

    [Fact]
    public void It_is_marked_and_needs_no_presence_to_be_a_breach()
    {
        var entry = Assert.Single(OneJoinedRule.On(new ALateReceiptCountsAsAbsence(new()), [Late("08:06")]));

        Assert.Equal((Verdict.Violated, FindingMarks.AbsentFromPost), (entry.Verdict, entry.Marks));
        Assert.Contains("不详", entry.Message.Zh, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Absentees(AbsenceAttribution reading, string receipt, string[] acknowledged) =>
        OneJoinedRule.On(new ALateReceiptCountsAsAbsence(new() { AbsenceAttribution = reading }), Morning(receipt, acknowledged))
            .Select(entry => entry.Message.Zh.Contains("张三", StringComparison.Ordinal) ? "张三" : "李四");

    private static Fact[] Morning(string? receipt, string[] acknowledged) =>
    [
        Late(receipt),
        new DutyPresence { Person = Zhang, Post = DutyPost.Principal, From = At("2026-03-09 20:00"), To = At("08:00") },
        new DutyPresence { Person = Li, Post = DutyPost.Principal, From = At("08:00"), To = At("20:00") },
        new HandOver { PlannedAt = At("08:00"), OpenItems = ["7"], ListedItems = ["7"], AcknowledgedItems = acknowledged },
    ];

    private static Telegram Late(string? receipt) => new()
    {
        Id = "7",
        Direction = TelegramDirection.Incoming,
        ReceivedAt = At("07:50"),
        ReceiptSentAt = receipt is null ? null : At(receipt),
    };

    [Fact]
    public void Where_nobody_was_there_whoever_the_roster_has_is_absent() => Assert.Contains(
        "缺岗：李四（值班表上 2026-03-10 08:05:00 的正班）",
        Assert.Single(OneJoinedRule.On(new ALateReceiptCountsAsAbsence(new()),
        [
            Late("08:06"),
            new DutyPresence { Person = Zhang, Post = DutyPost.Principal, From = At("2026-03-09 20:00"), To = At("08:00") },
            new DutyShift { Person = Li, Post = DutyPost.Principal, From = At("08:00"), To = At("20:00") },
        ])).Message.Zh,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(MinutePrecision.Strict, "不详")]
    [InlineData(MinutePrecision.Lenient, "李四")]
    public void How_a_log_to_the_minute_is_read_is_a_reading(MinutePrecision reading, string expected) => Assert.Contains(
        $"缺岗：{expected}",
        Assert.Single(OneJoinedRule.On(new ALateReceiptCountsAsAbsence(new() { MinutePrecision = reading }),
        [
            Late("08:06"), new DutyPresence { Person = Li, Post = DutyPost.Principal, From = Minute("08:05"), To = At("20:00") },
        ])).Message.Zh,
        StringComparison.Ordinal);
}
