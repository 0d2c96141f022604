using System.Numerics;
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
    private readonly IReadOnlyList<RuleDefinition> governing;
    private readonly RuleBlocks<TFact> maker;
    private readonly Decision? onlyDenial;
    private Matcher<TFact>? matcher;

    /// <param name="rules">The rules.</param>
    /// <param name="governing">Rules that need no judging, but that govern facts of their kind all the same.</param>
    /// <param name="maker">Makes the matcher when it is wanted.</param>
    public RuleBlock(IReadOnlyList<ExecutableRule<TFact>> rules, IReadOnlyList<RuleDefinition> governing, RuleBlocks<TFact> maker)
    {
        (Rules, this.governing, this.maker) = ([.. rules], governing, maker);
        definitions = [.. rules.Select(rule => rule.Definition)];
        onlyDenial = rules is [var only] ? only.Denial : null;
        Prohibitions = Bits(rule => rule.Definition.Finding is ProhibitionDefinition);
        Permissions = Bits(rule => rule.Definition.Finding is PermissionDefinition);
        Obligations = Bits(rule => rule.Duty is not null);
        liftedBy = new ulong[Rules.Length];
        for (var i = 0; Permissions != 0 && i < Rules.Length; i++) liftedBy[i] = Lifting(Rules[i].Clause.Id);
    }

    public ExecutableRule<TFact>[] Rules { get; }

    /// <summary>Every rule that may govern a fact.</summary>
    public IEnumerable<RuleDefinition> Governing => definitions.Concat(governing);

    public ulong Prohibitions { get; }

    public ulong Permissions { get; }

    public ulong Obligations { get; }

    /// <summary>Judges the rules on a fact, members that contradict each other taken as unknown.</summary>
    public void Match(TFact fact, ref Matches matches, IReadOnlySet<string>? contradicted)
    {
        if (contradicted is null) Match(fact, ref matches);
        else BlockInterpreter.For<TFact>(definitions, governing, contradicted)(fact, ref matches);
    }

    /// <summary>Judges the rules on a fact that contradicts itself nowhere.</summary>
    public void Match(TFact fact, ref Matches matches)
    {
        var judge = Volatile.Read(ref matcher) ?? Prepare();
        try
        {
            judge(fact, ref matches);
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

    /// <summary>The whole decision where one rule forbids and nothing else was found: it is always the same.</summary>
    public Decision? SoleDenial(in Matches matches)
    {
        var only = matches.Matched;
        if (matches.Unknown != 0 || (only & (only - 1)) != 0 || (only & Prohibitions) == 0) return null;
        // Where there is but one rule, it is close at hand.
        return onlyDenial ?? At(only).Denial;
    }

    public ExecutableRule<TFact> At(ulong bit) => Rules[BitOperations.TrailingZeroCount(bit)];

    // On use: an engine is made fast, and pays for the facts it meets. Of the threads that meet here one makes the matcher.
    private Matcher<TFact> Prepare()
    {
        if (!maker.IsWanted()) return BlockInterpreter.For<TFact>(definitions, governing);
        var isMine = false;
        try
        {
            Monitor.TryEnter(definitions, maker.Patience, ref isMine);
            if (!isMine) return BlockInterpreter.For<TFact>(definitions, governing);
            if (matcher is null) Volatile.Write(ref matcher, maker.Matcher(definitions, governing));
            return matcher;
        }
        finally
        {
            if (isMine) Monitor.Exit(definitions);
        }
    }

    private ulong Lifting(string clause) =>
        Bits(rule => rule.Definition.Finding is PermissionDefinition && rule.Definition.Overrides.Contains(clause));

    private ulong Bits(Func<ExecutableRule<TFact>, bool> which)
    {
        var bits = 0ul;
        for (var i = 0; i < Rules.Length; i++)
        {
            if (which(Rules[i])) bits |= 1ul << i;
        }

        return bits;
    }
}
