using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B4Telegrams;

public sealed class ReceiptIsEnteredByItsDeadlineTests() : FilledColumns(new ReceiptIsEnteredByItsDeadline(new()))
{
    [Theory]
    [InlineData(0, Verdict.Pending)]
    [InlineData(1, Verdict.Violated)]
    public void Its_column_may_be_blank_until_the_limit_has_passed(long ticks, Verdict expected) =>
        Assert.Equal(expected, On(TelegramDirection.Incoming, TelegramColumns.ReceiptAt, At("09:15").AddTicks(ticks)));

    [Theory]
    [InlineData(TelegramColumns.None, Verdict.Compliant)]
    [InlineData(TelegramColumns.DoneAt, Verdict.Compliant)]
    [InlineData(null, Verdict.Indeterminate)]
    public void It_asks_for_that_column_alone(TelegramColumns? blank, Verdict expected) =>
        Assert.Equal(expected, On(TelegramDirection.Incoming, blank));

    [Theory]
    [InlineData(TelegramDirection.Outgoing, Verdict.NotApplicable)]
    [InlineData(null, Verdict.Indeterminate)]
    public void It_speaks_of_incoming_telegrams(TelegramDirection? direction, Verdict expected) =>
        Assert.Equal(expected, On(direction, TelegramColumns.All));
}
