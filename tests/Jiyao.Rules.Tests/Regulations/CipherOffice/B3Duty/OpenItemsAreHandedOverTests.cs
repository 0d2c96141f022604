using Jiyao.Rules.Regulations.CipherOffice.B3Duty;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class OpenItemsAreHandedOverTests
{
    [Fact]
    public void Each_open_item_is_listed_and_acknowledged()
    {
        Assert.Equal(Verdict.Compliant, On(new(), ["7", "8"], ["7", "8"], ["8", "7"]));
        Assert.Equal(Verdict.Violated, On(new(), ["7", "8"], ["7"], ["7"]));
        Assert.Equal(Verdict.Violated, On(new(), ["7", "8"], ["7", "8"], ["7"]));
        Assert.Equal(Verdict.Compliant, On(new(), [], null, null));
        Assert.Equal(Verdict.Violated, On(new(), ["7", "8"], ["7"], null));
    }

    [Fact]
    public void A_number_is_the_same_however_it_is_written() =>
        Assert.Equal(Verdict.Compliant, On(new(), ["云机发〔2026〕8号"], ["云机发[2026]第008号"], ["云机发（2026）8号"]));

    [Fact]
    public void What_the_record_does_not_tell_is_open()
    {
        Assert.Equal(Verdict.Indeterminate, On(new(), null, ["7"], ["7"]));
        Assert.Equal(Verdict.Indeterminate, On(new(), ["7"], null, ["7"]));
        Assert.Equal(Verdict.Indeterminate, On(new(), ["7"], ["7"], null));
    }

    [Fact]
    public void Before_a_hand_over_nothing_is_handed_over()
    {
        var rule = new OpenItemsAreHandedOver(new());

        Assert.Empty(OneJoinedRule.On(rule, [DutyDay.HandOver(null, null, DutyDay.Li)], asOf: "2026-03-10 19:59:59"));
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(rule, [DutyDay.HandOver(null, null, DutyDay.Li)], asOf: "2026-03-10 20:00"));
        Assert.Empty(OneJoinedRule.On(rule, [DutyDay.HandOver("20:00", "20:00", DutyDay.Li)], asOf: "2026-03-10 19:59:59"));
    }

    [Fact]
    public void By_the_other_reading_the_list_is_enough()
    {
        var listed = new CipherOfficeOptions { HandoverAck = HandoverAck.ListedOnly };

        Assert.Equal(Verdict.Compliant, On(listed, ["7"], ["7"], []));
        Assert.Equal(Verdict.Violated, On(listed, ["7"], [], ["7"]));
    }

    [Theory]
    [InlineData(HandoverAck.ListedAndAcknowledged, "未交接：8、9。", "Not handed over: 8, 9.")]
    [InlineData(HandoverAck.ListedOnly, "未交接：9。", "Not handed over: 9.")]
    public void What_was_forgotten_is_named(HandoverAck reading, string zh, string en)
    {
        var told = Told(reading, ["7", "8"], ["7"]);

        Assert.EndsWith(zh, told.Zh, StringComparison.Ordinal);
        Assert.EndsWith(en, told.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_was_forgotten_nothing_is_named() => Assert.DoesNotContain(
        "未交接：", Told(HandoverAck.ListedAndAcknowledged, ["7", "8", "9"], ["7", "8", "9"]).Zh, StringComparison.Ordinal);

    private static LocalizedText Told(HandoverAck reading, string[] listed, string[] acknowledged) => DutyDay.Told(
        new OpenItemsAreHandedOver(new() { HandoverAck = reading }),
        new HandOver { OpenItems = ["7", "8", "9"], ListedItems = listed, AcknowledgedItems = acknowledged }).Message;

    private static Verdict On(CipherOfficeOptions options, string[]? open, string[]? listed, string[]? acknowledged) => OneRule.On(
        new OpenItemsAreHandedOver(options), new HandOver { OpenItems = open, ListedItems = listed, AcknowledgedItems = acknowledged });
}
