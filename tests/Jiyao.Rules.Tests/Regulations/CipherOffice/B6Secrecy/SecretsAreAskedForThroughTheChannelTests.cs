using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;
using static Jiyao.Rules.Tests.Regulations.NeedToKnowRule;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

public sealed class SecretsAreAskedForThroughTheChannelTests
{
    private static readonly SecretsAreAskedForThroughTheChannel Strict = new(new());

    [Theory]
    [InlineData(true, DecisionEffect.Permit)]
    [InlineData(false, DecisionEffect.Deny)]
    [InlineData(null, DecisionEffect.Indeterminate)]
    public void Whoever_asks_does_so_through_the_channel(bool? isThroughChannel, DecisionEffect expected) =>
        Assert.Equal(expected, Asking(Strict, isThroughChannel));

    [Fact]
    public void By_the_other_reading_the_list_alone_counts()
    {
        var any = new SecretsAreAskedForThroughTheChannel(new() { AskMode = AskMode.AnyOutOfScope });

        Assert.Equal(DecisionEffect.Deny, Asking(any, true));
        Assert.Equal(DecisionEffect.Permit, Asking(any, false, new NeedToKnow("1", null)));
        Assert.Equal(DecisionEffect.Indeterminate, Asking(any, true, null));
    }

    [Fact]
    public void It_speaks_of_asking_after_secrets() => SpeaksOfSecretsAlone(Strict, SecrecyAction.Ask);
}
