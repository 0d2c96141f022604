using System.Numerics;
using Jiyao.Rules.Compilation;
using Jiyao.Rules.Definitions;
using Jiyao.Rules.Interpretation;

namespace Jiyao.Rules.Execution;

/// <summary>
/// At most 64 rules judged together, one bit a rule. Every permission that lifts a prohibition of the block stands in the block too,
/// so that a block is combined on its own.
/// </summary>
internal sealed class RuleBlock<TFact>
    where TFact : notnull
{
    /// <summary>One bit a rule; beyond some 300 rules in one method the JIT stops optimising.</summary>
    public const int MostRules = 64;

    private readonly IReadOnlyList<RuleDefinition> definitions;
    private readonly ulong[] liftedBy;
    private readonly Lazy<Matcher<TFact>> matcher;

    private readonly IReadOnlyList<RuleDefinition> governing;

    /// <param name="rules">The rules.</param>
    /// <param name="code">What compiles them; null: they are interpreted.</param>
    /// <param name="governing">Rules that need no judging, but that govern facts of their kind all the same.</param>
    public RuleBlock(IReadOnlyList<ExecutableRule<TFact>> rules, SharedCode<TFact>? code, IReadOnlyList<RuleDefinition> governing)
    {
        (Rules, this.governing) = (rules, governing);
        definitions = [.. rules.Select(rule => rule.Definition)];
        Prohibitions = Bits(rule => rule.Definition.Finding is ProhibitionDefinition);
        Permissions = Bits(rule => rule.Definition.Finding is PermissionDefinition);
        Obligations = Bits(rule => rule.Duty is not null);
        liftedBy = [.. rules.Select(rule => Bits(other =>
            other.Definition.Finding is PermissionDefinition && other.Definition.Overrides.Contains(rule.Clause.Id)))];

        // Compiled on first use: an engine is made fast, and pays for the facts it meets.
        matcher = new(() => code is null
            ? BlockInterpreter.For<TFact>(definitions, governing)
            : code.Compile(BlockCompiler<TFact>.Fuse(definitions, governing)));
    }

    public IReadOnlyList<ExecutableRule<TFact>> Rules { get; }

    public ulong Prohibitions { get; }

    public ulong Permissions { get; }

    public ulong Obligations { get; }

    /// <summary>Judges the rules on a fact, members that contradict each other taken as unknown.</summary>
    public void Match(TFact fact, ref Matches matches, IReadOnlySet<string>? contradicted)
    {
        if (contradicted is not null)
        {
            BlockInterpreter.For<TFact>(definitions, governing, contradicted)(fact, ref matches);
            return;
        }

        try
        {
            matcher.Value(fact, ref matches);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // One bad condition must not cost its neighbours: judge them one by one, what throws is unknown.
            matches = default;
            BlockInterpreter.For<TFact>(definitions, governing)(fact, ref matches);
        }
    }

    /// <summary>The permissions that lift the rule at a bit.</summary>
    public ulong LiftedBy(ulong bit) => liftedBy[BitOperations.TrailingZeroCount(bit)];

    public ExecutableRule<TFact> At(ulong bit) => Rules[BitOperations.TrailingZeroCount(bit)];

    private ulong Bits(Func<ExecutableRule<TFact>, bool> which)
    {
        var bits = 0ul;
        for (var i = 0; i < Rules.Count; i++)
        {
            if (which(Rules[i])) bits |= 1ul << i;
        }

        return bits;
    }
}
