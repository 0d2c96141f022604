using System.Globalization;
using Jiyao.Rules.Tests.Execution;

namespace Jiyao.Rules.Tests.Joining;

/// <summary>Where very many facts are looked up, a join reads ahead. What it finds does not depend on that.</summary>
public sealed class LookAheadTests
{
    private const int Questions = 5_000;
    private const int Answers = 33_000;
    private const int Illegible = 7;

    public static TheoryData<Rule> Rules => [new AnsweredByText(), new AnsweredByNumber()];

    [Theory]
    [MemberData(nameof(Rules), DisableDiscoveryEnumeration = true)]
    public void A_join_of_very_many_facts_finds_each_that_is_there_and_none_that_is_not(Rule rule)
    {
        var random = new System.Random(20260310);
        long[] answered = [.. Enumerable.Range(0, Answers).Select(_ => random.NextInt64(40_000))];
        long[] asked = [.. Enumerable.Range(0, Questions).Select(_ => random.NextInt64(40_000))];
        Fact[] facts =
        [
            .. asked.Select(number => Slip(number, isAnswer: false)),
            .. Enumerable.Range(0, Illegible).Select(_ => Slip(null, isAnswer: false)),
            .. answered.Select(number => Slip(number, isAnswer: true)),
        ];

        var total = SmallRegulation.Engine(RuleExecutor.Compiled, rule).Audit(facts, new() { OnEntry = _ => { } }).Total;

        Assert.Equal(asked.Count(number => !answered.Contains(number)), total.Violated);
        Assert.Equal(asked.Count(answered.Contains), total.Compliant);
        Assert.Equal(Illegible, total.Indeterminate);
    }

    private static Slip Slip(long? number, bool isAnswer) =>
        new() { Number = number, Text = number?.ToString("D7", CultureInfo.InvariantCulture), IsAnswer = isAnswer };

    [Clause("T1")]
    private sealed class AnsweredByText : Rule
    {
        public override void Define()
        {
            Slip slip = default!;
            When().Match(() => slip, s => s.IsAnswer == false).Not<Slip>(answer => answer.Text == slip.Text, answer => answer.IsAnswer == true);
            Then().Prohibit(() => slip);
        }
    }

    [Clause("T1")]
    private sealed class AnsweredByNumber : Rule
    {
        public override void Define()
        {
            Slip slip = default!;
            When().Match(() => slip, s => s.IsAnswer == false).Not<Slip>(answer => answer.Number == slip.Number, answer => answer.IsAnswer == true);
            Then().Prohibit(() => slip);
        }
    }
}

/// <summary>A question, or an answer to the question of its number.</summary>
public sealed class Slip : Fact
{
    public long? Number { get; init; }

    public string? Text { get; init; }

    public bool? IsAnswer { get; init; }
}
