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

    /// <summary>What a pattern's facts are groups of, and by which key; null: they are no groups.</summary>
    public static (PatternElement Grouped, LambdaExpression Key)? GroupedBy(PatternElement pattern) =>
        pattern.Source is AggregateElement { Name: AggregateElement.GroupByName } groups
            ? (groups.Source, groups.Expressions[AggregateElement.KeySelectorName].Expression)
            : null;

    public static IEnumerable<LambdaExpression> ConditionsOf(PatternElement pattern) =>
        pattern.Expressions.Find(PatternElement.ConditionName).Select(condition => condition.Expression);
}
