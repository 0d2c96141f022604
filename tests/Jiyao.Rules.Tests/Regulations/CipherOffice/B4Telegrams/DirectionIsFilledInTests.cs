using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B4Telegrams;

public sealed class DirectionIsFilledInTests() : FilledColumns(new DirectionIsFilledIn())
{
    [Theory]
    [InlineData(TelegramColumns.None, Verdict.Compliant)]
    [InlineData(TelegramColumns.Direction, Verdict.Violated)]
    [InlineData(TelegramColumns.All & ~TelegramColumns.Direction, Verdict.Compliant)]
    [InlineData(null, Verdict.Indeterminate)]
    public void It_asks_for_the_direction_alone_and_at_once(TelegramColumns? blank, Verdict expected) =>
        Assert.Equal(expected, On(null, blank, Moments.At("09:00")));
}
