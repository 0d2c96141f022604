using System.Linq.Expressions;
using Jiyao.Rules.Definitions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Jiyao.Rules.Bridging;

/// <summary>
/// Makes the rule that tells of which records a joined prohibition speaks: its left-hand side without what breaches the clause, which is
/// what Exists, Not, All and Having say.
/// </summary>
internal static class ScopeRules
{
    public static IEnumerable<IRuleDefinition> Of(BridgedRule rule)
    {
        if (rule.Fact is not null || rule.Finding is not ProhibitionDefinition) yield break;
        RuleElement[] scope = [.. rule.Elements.OfType<PatternElement>().Select(pattern => Scope(rule, pattern))];
        var context = Expression.Parameter(typeof(IContext), "ctx");
        var inScope = Expression.New(
            typeof(InScope).GetConstructors()[0],
            Expression.Constant(rule.Definition.Name),
            Expression.Convert(rule.Record, typeof(object)));
        yield return Element.RuleDefinition(
            $"{rule.Definition.Name}!",
            "",
            rule.Definition.Priority,
            Element.AndGroup(scope),
            Element.ActionGroup(Element.Action(
                Expression.Lambda(Expression.Call(context, nameof(IContext.Insert), [], inScope), context, rule.Record))));
    }

    private static PatternElement Scope(BridgedRule rule, PatternElement pattern) => Element.Pattern(
        pattern.Declaration,
        Patterns.ConditionsOf(pattern).SkipLast(rule.BreachesOf(pattern)).Select(Element.Condition),
        pattern.Source);
}
