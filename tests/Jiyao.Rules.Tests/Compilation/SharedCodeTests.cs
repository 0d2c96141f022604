using System.Linq.Expressions;
using Jiyao.Rules.Compilation;
using Jiyao.Rules.Definitions;
using Jiyao.Rules.Execution;
using Jiyao.Rules.Tests.Execution;

namespace Jiyao.Rules.Tests.Compilation;

/// <summary>Blocks that differ by their constants alone run the same code, each on its own constants; any other difference parts them.</summary>
public sealed class SharedCodeTests
{
    // Beyond 64 rules each action has a block of its own, and the second block on shares its code.
    private const int Rules = 100;

    private static readonly SecrecyAction[] Actions =
        [.. Enumerable.Range(0, Rules).Select(i => new SecrecyAction($"share{i}", new($"动作{i}", $"act {i}")))];

    private static readonly DateTimeOffset Start = new(2026, 3, 10, 9, 0, 0, TimeSpan.FromHours(8));

    public static TheoryData<string, Func<int, Expression<Func<AccessRequest<Sheet>, bool>>>> Kinds() => new()
    {
        { "word", i => Word($"n{i}") },
        { "number", i => Number(i) },
        { "enum", i => Level((SecrecyLevel)(i % 5)) },
        { "enum that may be missing", i => MaybeLevel((SecrecyLevel)(i % 5)) },
        { "instant", i => Instant(Start.AddMinutes(i)) },
        { "fraction", i => Fraction(i + 0.5) },
        { "list", i => Listed([$"n{i}", $"n{i + 1}"]) },
        { "several", i => Several($"n{i}", i, (SecrecyLevel)(i % 5)) },
    };

    [Theory, MemberData(nameof(Kinds))]
    public void Each_block_keeps_its_own_constants(string kind, Func<int, Expression<Func<AccessRequest<Sheet>, bool>>> condition)
    {
        Rule[] Made() => [.. Enumerable.Range(0, Rules).Select(i => new Forbidding(i, condition(i)))];
        var (compiled, interpreted) = (SmallRegulation.Engine(RuleExecutor.Compiled, Made()), SmallRegulation.Engine(RuleExecutor.Interpreted, Made()));
        var effects = new HashSet<DecisionEffect>();

        for (var i = 0; i < Rules; i++)
        {
            for (var off = -1; off <= 1; off++)
            {
                var request = Request(i, i + off);
                Assert.True(interpreted.EffectOf(request) == compiled.EffectOf(request), $"{kind}: rule {i}, value {i + off}");
                effects.Add(compiled.EffectOf(request));
            }

            Assert.Equal(interpreted.EffectOf(Request(i, null)), compiled.EffectOf(Request(i, null)));
        }

        Assert.True(effects.IsSupersetOf([DecisionEffect.Deny, DecisionEffect.Permit]), kind);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void The_code_itself_takes_its_constants_where_they_are(string kind, Func<int, Expression<Func<AccessRequest<Sheet>, bool>>> condition)
    {
        var code = new SharedCode<AccessRequest<Sheet>>();
        for (var i = 0; i < 10; i++)
        {
            for (var off = -1; off <= 1; off++)
            {
                var (rule, request) = (new Forbidding(i, condition(i)), Request(i, i + off));
                Assert.True(CompiledBlock.Judge(rule, request) == CompiledBlock.Judge(rule, request, code), $"{kind}: rule {i}, value {i + off}");
            }
        }
    }

    [Fact]
    public void Truths_and_the_bits_of_rules_are_part_of_the_code()
    {
        var code = new SharedCode<AccessRequest<Sheet>>();
        foreach (var (word, expected) in new[] { ("n1", true), ("n2", false) })
            Assert.Equal(expected, CompiledBlock.Judge(new Forbidding(1, r => (r.Resource!.Word == word) == true && r.Resource.Number != 7), Request(1, 1), code));
    }

    [Fact]
    public void Trees_that_differ_by_constants_have_one_shape()
    {
        Assert.Equal(Shape(Word("a")), Shape(Word("b")));
        Assert.Equal(Shape(Several("a", 1, SecrecyLevel.Secret)), Shape(Several("b", 2, SecrecyLevel.TopSecret)));
        Assert.Equal(Shape(Word("a"))!.GetHashCode(), Shape(Word("b"))!.GetHashCode());
        Assert.False(Shape(Word("a"))!.Equals(null));
    }

    public static TheoryData<Expression<Func<Document, bool>>, Expression<Func<Document, bool>>> Unlike() => new()
    {
        { d => d.Level >= SecrecyLevel.Secret, d => d.Level > SecrecyLevel.Secret },
        { d => d.Number == "1", d => d.Title == "1" },
        { d => d.Number == "1", d => d.Number != "1" },
        { d => d.Number!.StartsWith('1'), d => d.Number!.EndsWith('1') },
        { d => d.Number == "1" && d.Title == "2", d => d.Number == "1" || d.Title == "2" },
        { d => d.Number == "1" && d.Title == "2", d => d.Title == "1" && d.Number == "2" },
        { d => d.Number == "1" && d.Number.Contains('1'), d => d.Number == "1" && !d.Number.Contains('1') },
    };

    [Theory, MemberData(nameof(Unlike))]
    public void Any_other_difference_is_another_shape(Expression<Func<Document, bool>> one, Expression<Func<Document, bool>> other) =>
        Assert.NotEqual(CodeShape.Of(one), CodeShape.Of(other));

    [Fact]
    public void Parameters_are_told_apart_by_their_place()
    {
        Expression<Func<string, string, bool>> one = (a, b) => a.StartsWith(b) && a != "x", other = (a, b) => b.StartsWith(a) && a != "x";

        Assert.NotEqual(CodeShape.Of(one), CodeShape.Of(other));
    }

    [Fact]
    public void A_tree_of_a_kind_not_foreseen_has_no_shape()
    {
        Expression<Func<Document, List<string>>> made = d => new List<string> { d.Number!, "x" };

        Assert.Null(CodeShape.Of(made));
    }

    [Fact]
    public void What_is_equal_to_the_last_constant_is_one_matcher()
    {
        var code = new SharedCode<AccessRequest<Sheet>>();
        Matcher<AccessRequest<Sheet>> Of(string word) => code.Compile(CompiledBlock.Fused<AccessRequest<Sheet>>(new Forbidding(1, Word(word))));

        Assert.Same(Of("n1"), Of("n1"));
        Assert.Same(Of("n2"), Of("n2"));
        Assert.NotSame(Of("n1"), Of("n2"));
    }

    [Fact]
    public void What_an_index_has_found_is_not_asked_again()
    {
        var first = CompiledBlock.Fused<AccessRequest<Sheet>>(new Forbidding(1, Word("n1")), IndexedBy(1));
        var second = CompiledBlock.Fused<AccessRequest<Sheet>>(new Forbidding(2, Word("n1")), IndexedBy(2));
        var code = new SharedCode<AccessRequest<Sheet>>();

        Assert.Same(code.Compile(first), code.Compile(second));
        Assert.NotSame(code.Compile(first), code.Compile(CompiledBlock.Fused<AccessRequest<Sheet>>(new Forbidding(2, Word("n1")), IndexedBy(3))));
    }

    private static IndexKey IndexedBy(int action)
    {
        Expression<Func<AccessRequest<Sheet>, SecrecyAction?>> member = r => r.Action;
        return new IndexKey((MemberExpression)member.Body, Actions[action]);
    }

    private static CodeShape? Shape(LambdaExpression condition) => CodeShape.Of(condition);

    private static Expression<Func<AccessRequest<Sheet>, bool>> Word(string word) => r => r.Resource!.Word == word;

    private static Expression<Func<AccessRequest<Sheet>, bool>> Number(long number) => r => r.Resource!.Number >= number;

    private static Expression<Func<AccessRequest<Sheet>, bool>> Level(SecrecyLevel level) => r => r.Resource!.Level > level;

    private static Expression<Func<AccessRequest<Sheet>, bool>> MaybeLevel(SecrecyLevel? level) => r => r.Resource!.Maybe == level;

    private static Expression<Func<AccessRequest<Sheet>, bool>> Instant(DateTimeOffset instant) => r => r.Resource!.Instant >= instant;

    private static Expression<Func<AccessRequest<Sheet>, bool>> Fraction(double fraction) => r => r.Resource!.Fraction < fraction;

    private static Expression<Func<AccessRequest<Sheet>, bool>> Listed(string[] words) => r => words.Contains(r.Resource!.Word);

    private static Expression<Func<AccessRequest<Sheet>, bool>> Several(string word, int number, SecrecyLevel level) =>
        r => (r.Resource!.Word == word || r.Resource.Number + number > 2 * number) && r.Resource.Level != level;

    private static AccessRequest<Sheet> Request(int action, int? value) => new()
    {
        Action = Actions[action],
        Resource = new Sheet
        {
            Word = value is null ? null : $"n{value}",
            Number = value,
            Level = (SecrecyLevel)(((value ?? 0) + 5) % 5),
            Maybe = value is { } level ? (SecrecyLevel)((level + 5) % 5) : null,
            Instant = value is { } minutes ? Start.AddMinutes(minutes) : null,
            Fraction = value,
        },
        At = Start,
    };

    /// <summary>A thing with a value of each kind.</summary>
    public sealed class Sheet : Fact
    {
        public string? Word { get; init; }

        public long? Number { get; init; }

        public SecrecyLevel Level { get; init; }

        public SecrecyLevel? Maybe { get; init; }

        public DateTimeOffset? Instant { get; init; }

        public double? Fraction { get; init; }
    }

    [Clause("T1")]
    private sealed class Forbidding(int number, Expression<Func<AccessRequest<Sheet>, bool>> condition) : Rule
    {
        public override void Define()
        {
            AccessRequest<Sheet> request = default!;
            Name($"Forbidding{number}");
            When().Match(() => request, r => r.Action == Actions[number], condition);
            Then().Prohibit(() => request);
        }
    }
}
