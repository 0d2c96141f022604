using Jiyao.Rules.Compilation;
using Jiyao.Rules.Definitions;
using Jiyao.Rules.Interpretation;

namespace Jiyao.Rules.Execution;

/// <summary>Divides rules into blocks.</summary>
/// <param name="code">What compiles them; null: they are interpreted.</param>
/// <param name="known">What an index has found to hold of each fact that they are to judge; null: nothing.</param>
internal sealed class RuleBlocks<TFact>(SharedCode<TFact>? code, IndexKey? known)
    where TFact : notnull
{
    /// <summary>The rules in their order, each block with the permissions that lift its prohibitions.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="governing">Rules that an index has ruled out, but whose kind of fact is governed all the same.</param>
    public RuleBlock<TFact>[] Of(IReadOnlyCollection<ExecutableRule<TFact>> rules, IReadOnlyList<RuleDefinition>? governing = null)
    {
        var permissions = new Dictionary<string, List<ExecutableRule<TFact>>>(StringComparer.Ordinal);
        foreach (var rule in rules.Where(rule => rule.Definition.Finding is PermissionDefinition))
        {
            foreach (var clause in rule.Definition.Overrides) (permissions.TryGetValue(clause, out var known) ? known : permissions[clause] = []).Add(rule);
        }

        var blocks = new List<RuleBlock<TFact>>();
        var block = new List<ExecutableRule<TFact>>();
        foreach (var rule in rules.Where(rule => rule.Definition.Finding is not PermissionDefinition))
        {
            var lifting = permissions.GetValueOrDefault(rule.Clause.Id, []);
            if (block.Count + 1 + lifting.Except(block).Count() > RuleBlock<TFact>.MostRules) Close();
            block.Add(rule);
            block.AddRange(lifting.Except(block).ToList());
        }

        if (block.Count > 0 || (blocks.Count == 0 && governing is { Count: > 0 })) Close();
        return [.. blocks];

        void Close()
        {
            blocks.Add(new RuleBlock<TFact>(block, blocks.Count == 0 ? governing ?? [] : [], this));
            block = [];
        }
    }

    /// <summary>How long a thread waits for another that compiles what it needs: not at all where it may interpret meanwhile.</summary>
    public TimeSpan Patience => code?.MayInterpret == true ? TimeSpan.Zero : Timeout.InfiniteTimeSpan;

    /// <summary>Whether what judges a block for good is to be made by now. Each no is one use that is interpreted in place of that.</summary>
    public bool IsWanted() => code?.IsWanted() != false;

    /// <summary>What judges the rules of a block for good.</summary>
    /// <param name="rules">The rules, one bit each.</param>
    /// <param name="governing">Rules that need no judging, but that govern facts of their kind all the same.</param>
    public Matcher<TFact> Matcher(IReadOnlyList<RuleDefinition> rules, IReadOnlyList<RuleDefinition> governing) =>
        (code is null ? null : Compiled(rules, governing)) ?? BlockInterpreter.For<TFact>(rules, governing);

    // Compiling is for speed alone: what it cannot do, the interpreter answers as well, for good.
    private Matcher<TFact>? Compiled(IReadOnlyList<RuleDefinition> rules, IReadOnlyList<RuleDefinition> governing)
    {
        try
        {
            return code!.Compile(BlockCompiler<TFact>.Fuse(rules, governing, known));
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or NotSupportedException)
        {
            return null;
        }
    }
}
