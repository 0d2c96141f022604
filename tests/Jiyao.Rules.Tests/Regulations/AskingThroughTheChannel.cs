using static Jiyao.Rules.Tests.Regulations.NeedToKnowRule;

namespace Jiyao.Rules.Tests.Regulations;

/// <summary>What holds in both regulations of asking after secrets.</summary>
/// <param name="rule">The rule, by what asking it calls improper.</param>
public abstract class AskingThroughTheChannel(Func<AskMode, Rule> rule)
{
    private readonly Rule strict = rule(AskMode.OffChannel);

    [Theory]
    [InlineData(true, DecisionEffect.Permit)]
    [InlineData(false, DecisionEffect.Deny)]
    [InlineData(null, DecisionEffect.Indeterminate)]
    public void Whoever_asks_does_so_through_the_channel(bool? isThroughChannel, DecisionEffect expected) =>
        Assert.Equal(expected, Asking(strict, isThroughChannel));

    [Fact]
    public void By_the_other_reading_the_list_alone_counts()
    {
        var any = rule(AskMode.AnyOutOfScope);

        Assert.Equal(DecisionEffect.Deny, Asking(any, true));
        Assert.Equal(DecisionEffect.Permit, Asking(any, false, new NeedToKnow("1", null)));
        Assert.Equal(DecisionEffect.Indeterminate, Asking(any, true, null));
    }

    [Fact]
    public void It_speaks_of_asking_after_secrets() => SpeaksOfSecretsAlone(strict, SecrecyAction.Ask);
}
