using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B4Telegrams;

public sealed class IncomingRowIsFilledInTests() : FilledColumns(new IncomingRowIsFilledIn())
{
    private const TelegramColumns NotAskedFor = TelegramColumns.SentAt | TelegramColumns.ReceiptAt | TelegramColumns.DoneAt;

    [Theory]
    [InlineData(TelegramColumns.Serial)]
    [InlineData(TelegramColumns.ReceivedAt)]
    [InlineData(TelegramColumns.Counterpart)]
    [InlineData(TelegramColumns.Title)]
    [InlineData(TelegramColumns.Level)]
    [InlineData(TelegramColumns.Precedence)]
    [InlineData(TelegramColumns.Handler)]
    public void Each_required_column_is_filled_at_once(TelegramColumns blank) =>
        Assert.Equal(Verdict.Violated, On(TelegramDirection.Incoming, blank, Moments.At("09:00")));

    [Theory]
    [InlineData(TelegramColumns.None, Verdict.Compliant)]
    [InlineData(NotAskedFor, Verdict.Compliant)]
    [InlineData(null, Verdict.Indeterminate)]
    public void The_others_may_be_blank(TelegramColumns? blank, Verdict expected) =>
        Assert.Equal(expected, On(TelegramDirection.Incoming, blank));

    [Fact]
    public void It_speaks_of_incoming_telegrams() =>
        Assert.Equal(Verdict.NotApplicable, On(TelegramDirection.Outgoing, TelegramColumns.All));
}
