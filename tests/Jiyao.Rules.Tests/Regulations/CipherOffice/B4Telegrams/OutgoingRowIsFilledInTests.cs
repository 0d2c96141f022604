using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B4Telegrams;

public sealed class OutgoingRowIsFilledInTests() : FilledColumns(new OutgoingRowIsFilledIn())
{
    private const TelegramColumns NotAskedFor = TelegramColumns.ReceivedAt | TelegramColumns.ReceiptAt | TelegramColumns.DoneAt;

    [Theory]
    [InlineData(TelegramColumns.Serial)]
    [InlineData(TelegramColumns.SentAt)]
    [InlineData(TelegramColumns.Counterpart)]
    [InlineData(TelegramColumns.Title)]
    [InlineData(TelegramColumns.Level)]
    [InlineData(TelegramColumns.Precedence)]
    [InlineData(TelegramColumns.Handler)]
    public void Each_required_column_is_filled(TelegramColumns blank) =>
        Assert.Equal(Verdict.Violated, On(TelegramDirection.Outgoing, blank));

    [Theory]
    [InlineData(TelegramColumns.None, Verdict.Compliant)]
    [InlineData(NotAskedFor, Verdict.Compliant)]
    [InlineData(null, Verdict.Indeterminate)]
    public void The_others_may_be_blank(TelegramColumns? blank, Verdict expected) =>
        Assert.Equal(expected, On(TelegramDirection.Outgoing, blank));

    [Fact]
    public void It_speaks_of_outgoing_telegrams() =>
        Assert.Equal(Verdict.NotApplicable, On(TelegramDirection.Incoming, TelegramColumns.All));
}
