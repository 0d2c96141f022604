using Jiyao.Rules.Compilation;
using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Execution;

/// <summary>Divides rules into blocks.</summary>
internal static class RuleBlocks
{
    /// <summary>The rules in their order, each block with the permissions that lift its prohibitions.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="code">What compiles them; null: they are interpreted.</param>
    /// <param name="governing">Rules that an index has ruled out, but whose kind of fact is governed all the same.</param>
    public static RuleBlock<TFact>[] Of<TFact>(
        IReadOnlyCollection<ExecutableRule<TFact>> rules, SharedCode<TFact>? code, IReadOnlyList<RuleDefinition>? governing = null)
        where TFact : notnull
    {
        var permissions = rules
            .Where(rule => rule.Definition.Finding is PermissionDefinition)
            .SelectMany(rule => rule.Definition.Overrides, (rule, clause) => (rule, clause))
            .ToLookup(pair => pair.clause, pair => pair.rule, StringComparer.Ordinal);
        var blocks = new List<RuleBlock<TFact>>();
        var block = new List<ExecutableRule<TFact>>();
        foreach (var rule in rules.Where(rule => rule.Definition.Finding is not PermissionDefinition))
        {
            if (block.Count + 1 + permissions[rule.Clause.Id].Except(block).Count() > RuleBlock<TFact>.MostRules) Close();
            block.Add(rule);
            block.AddRange(permissions[rule.Clause.Id].Except(block).ToList());
        }

        if (block.Count > 0 || (blocks.Count == 0 && governing is { Count: > 0 })) Close();
        return [.. blocks];

        void Close()
        {
            blocks.Add(new RuleBlock<TFact>(block, code, blocks.Count == 0 ? governing ?? [] : []));
            block = [];
        }
    }
}
