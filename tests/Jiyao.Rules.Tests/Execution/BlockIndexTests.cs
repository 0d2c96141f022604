namespace Jiyao.Rules.Tests.Execution;

/// <summary>Rules behind an index are found by their word, whichever object says it, and no other word finds them.</summary>
public sealed class BlockIndexTests
{
    private const int Words = 3_000;

    private static readonly IRegulationEngine Engine =
        SmallRegulation.Engine(RuleExecutor.Compiled, [.. Enumerable.Range(0, Words).Select(i => new Forbidden(i)), new AtNight(0)]);

    [Fact]
    public void Every_word_finds_its_rule() => Assert.All(
        Enumerable.Range(0, Words), i => Assert.Equal(DecisionEffect.Deny, Engine.Decide(Request(i, SecrecyLevel.Secret)).Effect));

    [Fact]
    public void A_word_of_no_rule_is_governed_by_none() => Assert.All(
        Enumerable.Range(Words, Words), i => Assert.Equal(DecisionEffect.NotApplicable, Engine.Decide(Request(i, SecrecyLevel.Secret)).Effect));

    [Fact]
    public void Of_two_rules_of_one_word_both_are_found()
    {
        var decision = Engine.Decide(Request(0, SecrecyLevel.TopSecret));

        Assert.Equal(["Forbidden0", "AtNight0"], decision.Reasons.Select(reason => reason.Rule));
    }

    private static SecrecyAction Word(int i) => new($"word{i}", new($"词{i}", $"word {i}"));

    private static AccessRequest<Document> Request(int i, SecrecyLevel level) =>
        new() { Action = Word(i), Resource = new Document { Level = level }, At = DateTimeOffset.UnixEpoch };

    [Clause("T1")]
    private sealed class Forbidden(int number) : Rule
    {
        public override void Define()
        {
            AccessRequest<Document> request = default!;
            var word = Word(number);
            Name($"Forbidden{number}");
            When().Match(() => request, r => r.Action == word, r => r.Resource!.Level >= SecrecyLevel.Secret);
            Then().Prohibit(() => request);
        }
    }

    [Clause("T2")]
    private sealed class AtNight(int number) : Rule
    {
        public override void Define()
        {
            AccessRequest<Document> request = default!;
            var word = Word(number);
            Name($"AtNight{number}");
            When().Match(() => request, r => r.Action == word, r => r.Resource!.Level >= SecrecyLevel.TopSecret);
            Then().Prohibit(() => request);
        }
    }
}
