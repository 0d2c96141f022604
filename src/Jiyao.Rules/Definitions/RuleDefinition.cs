using System.Linq.Expressions;

namespace Jiyao.Rules.Definitions;

/// <summary>A rule as data.</summary>
internal sealed record RuleDefinition(string Name, string Clause, IReadOnlyList<string> Overrides)
{
    public static RuleDefinition Of(
        string name,
        string clause,
        IReadOnlyList<string> overrides,
        IReadOnlyList<RuleElement> elements,
        IReadOnlyList<LambdaExpression> yields) => new(name, clause, overrides);
}
