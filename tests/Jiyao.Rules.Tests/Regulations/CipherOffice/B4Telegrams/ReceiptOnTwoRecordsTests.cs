using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B4Telegrams;

/// <summary>A receipt, due at 09:15, of which the register and the line's own log each have a time.</summary>
public sealed class ReceiptOnTwoRecordsTests
{
    [Theory]
    [InlineData("09:10", "09:20", EvidencePreference.None, Verdict.Indeterminate)]
    [InlineData("09:20", "09:10", EvidencePreference.None, Verdict.Indeterminate)]
    [InlineData("09:10", "09:12", EvidencePreference.None, Verdict.Compliant)]
    [InlineData("09:16", "09:20", EvidencePreference.None, Verdict.Violated)]
    [InlineData("09:10", "09:20", EvidencePreference.MachineLog, Verdict.Violated)]
    [InlineData("09:20", "09:10", EvidencePreference.MachineLog, Verdict.Compliant)]
    [InlineData("09:10", "09:10", EvidencePreference.None, Verdict.Compliant)]
    public void Where_they_do_not_agree_it_was_at_one_of_the_two_unless_the_log_is_preferred(
        string written, string logged, EvidencePreference preferred, Verdict expected) =>
        Assert.Equal(expected, On(At(written), At(logged), preferred));

    [Theory]
    [InlineData(EvidencePreference.None, Verdict.Indeterminate)]
    [InlineData(EvidencePreference.MachineLog, Verdict.Compliant)]
    public void What_the_log_alone_has_counts_only_where_it_is_preferred(EvidencePreference preferred, Verdict expected) =>
        Assert.Equal(expected, On(null, At("09:10"), preferred));

    [Theory]
    [InlineData("09:15:00", Verdict.Compliant)]
    [InlineData("09:15:00.0000001", Verdict.Violated)]
    [InlineData("09:15:59.9999999", Verdict.Violated)]
    [InlineData("09:14:59.9999999", Verdict.Indeterminate)]
    public void A_log_finer_than_the_register_decides_within_the_minute_that_was_written(string logged, Verdict expected) =>
        Assert.Equal(expected, On(Minute("09:15"), At(logged)));

    [Fact]
    public void A_log_rougher_than_the_register_leaves_it_as_open_as_the_log_is() =>
        Assert.Equal(Verdict.Indeterminate, On(At("09:12"), RecordedTime.Between(At("09:10"), At("09:20"))));

    private static Verdict On(
        RecordedTime? written, RecordedTime logged, EvidencePreference preferred = EvidencePreference.None) => OneRule.On(
        new ReceiptWithinFifteenMinutes(new() { Prefer = preferred }),
        new Telegram
        {
            Direction = TelegramDirection.Incoming,
            ReceivedAt = At("09:00"),
            ReceiptSentAt = written,
            ReceiptLoggedAt = logged,
        });
}
