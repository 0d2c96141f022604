using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B4Telegrams;

public sealed class ReceiptWithinFifteenMinutesTests
{
    [Theory]
    [InlineData("09:14:59.9999999", Verdict.Compliant)]
    [InlineData("09:15", Verdict.Compliant)]
    [InlineData("09:15:00.0000001", Verdict.Violated)]
    public void The_receipt_goes_out_on_the_last_instant_at_the_latest(string receipt, Verdict expected) =>
        Assert.Equal(expected, On(Incoming(At("09:00"), At(receipt))));

    [Fact]
    public void A_receipt_that_cannot_be_read_is_neither_in_time_nor_absent() =>
        Assert.Equal(Verdict.Indeterminate, On(Incoming(At("09:00"), RecordedTime.Illegible)));

    [Fact]
    public void With_no_time_of_reception_there_is_no_telling() =>
        Assert.Equal(Verdict.Indeterminate, On(Incoming(null, At("09:10"))));

    [Theory]
    [InlineData(TelegramDirection.Outgoing, Verdict.NotApplicable)]
    [InlineData(null, Verdict.Indeterminate)]
    public void It_speaks_of_incoming_telegrams(TelegramDirection? direction, Verdict expected) =>
        Assert.Equal(expected, On(new Telegram { Direction = direction, ReceivedAt = At("09:00") }));

    [Theory]
    [InlineData("09:10", Verdict.Indeterminate)]
    [InlineData("09:15", Verdict.Indeterminate)]
    [InlineData("09:15:00.0000001", Verdict.Violated)]
    public void Read_from_a_first_contact_that_is_not_known_a_receipt_may_be_late_and_never_in_time(string receipt, Verdict expected) =>
        Assert.Equal(expected, On(Incoming(At("09:00"), At(receipt)), new() { ReceiptStart = ReceiptStart.FirstContact }));

    [Theory]
    [InlineData(ReceiptStart.Complete, Verdict.Compliant)]
    [InlineData(ReceiptStart.FirstContact, Verdict.Violated)]
    public void The_minutes_run_from_the_complete_reception_or_by_a_reading_from_the_first_contact(ReceiptStart start, Verdict expected)
    {
        var telegram = new Telegram
        {
            Direction = TelegramDirection.Incoming,
            FirstContactAt = At("08:50"),
            ReceivedAt = At("09:00"),
            ReceiptSentAt = At("09:10"),
        };

        Assert.Equal(expected, On(telegram, new() { ReceiptStart = start }));
    }

    [Fact]
    public void Of_a_telegram_that_was_sent_again_the_minutes_run_from_the_first_complete_reception() => Assert.Equal(
        Verdict.Violated,
        On(new Telegram
        {
            Direction = TelegramDirection.Incoming,
            FirstReceivedAt = At("08:50"),
            ReceivedAt = At("09:00"),
            ReceiptSentAt = At("09:10"),
        }));

    [Theory]
    [InlineData(MinutePrecision.Strict, Verdict.Indeterminate)]
    [InlineData(MinutePrecision.Lenient, Verdict.Compliant)]
    public void How_a_register_to_the_minute_is_read_is_a_reading(MinutePrecision reading, Verdict expected) =>
        Assert.Equal(expected, On(Incoming(Minute("09:00"), Minute("09:15")), new() { MinutePrecision = reading }));

    private static Verdict On(Telegram telegram, CipherOfficeOptions? options = null) =>
        OneRule.On(new ReceiptWithinFifteenMinutes(options ?? new()), telegram);

    private static Telegram Incoming(RecordedTime? received, RecordedTime? receipt) =>
        new() { Direction = TelegramDirection.Incoming, ReceivedAt = received, ReceiptSentAt = receipt };
}
