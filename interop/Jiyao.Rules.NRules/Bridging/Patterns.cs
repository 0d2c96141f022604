using System.Linq.Expressions;
using NRules.RuleModel;

namespace Jiyao.Rules.Bridging;

/// <summary>Reads the patterns of a left-hand side.</summary>
internal static class Patterns
{
    /// <summary>The element's pattern and those within it, the outer first.</summary>
    public static IEnumerable<PatternElement> In(RuleElement? element) => element switch
    {
        PatternElement pattern => In(pattern.Source).Prepend(pattern),
        AggregateElement aggregate => In(aggregate.Source),
        ExistsElement exists => In(exists.Source),
        NotElement not => In(not.Source),
        ForAllElement all => In(all.BasePattern).Concat(all.Patterns.SelectMany(In)),
        GroupElement group => group.ChildElements.SelectMany(In),
        _ => [],
    };

    public static IEnumerable<LambdaExpression> ConditionsOf(PatternElement pattern) =>
        pattern.Expressions.Find(PatternElement.ConditionName).Select(condition => condition.Expression);
}
