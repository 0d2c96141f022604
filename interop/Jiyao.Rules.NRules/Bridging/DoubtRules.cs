using System.Linq.Expressions;
using Jiyao.Rules.Compilation;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Jiyao.Rules.Bridging;

/// <summary>
/// Makes the rules that say what NRules cannot. Its conditions are two-valued: a comparison with what is not known is false, and the rule
/// is silent, as if nothing were wrong. So each pattern with conditions gets a rule of its own: it fires where the conditions may hold
/// and do not certainly hold, and yields a <see cref="Doubt"/>. So does each grouping, where it is not known to which group a fact belongs.
/// </summary>
internal static class DoubtRules
{
    public static IEnumerable<IRuleDefinition> Of(BridgedRule rule)
    {
        for (var i = 0; i < rule.Elements.Count; i++)
        {
            foreach (var (pattern, place) in Patterns.In(rule.Elements[i]).Select((pattern, place) => (pattern, place)))
            {
                RuleElement[] before = [.. rule.Elements.Take(i)];
                LambdaExpression[] conditions = [.. Patterns.ConditionsOf(pattern)];
                if (conditions.Length > 0) yield return Of(rule, before, pattern, Doubtful(conditions, IsUnsure), $"{rule.Definition.Name}?{i}.{place}");
                if (Patterns.GroupedBy(pattern) is not var (grouped, key)) continue;
                yield return Of(rule, before, grouped, Doubtful([.. Patterns.ConditionsOf(grouped), key], HasNoGroup), $"{rule.Definition.Name}?{i}.{place}&");
            }
        }
    }

    private static IRuleDefinition Of(BridgedRule rule, RuleElement[] before, PatternElement pattern, LambdaExpression doubtful, string name)
    {
        var doubted = Element.Pattern(pattern.Declaration, [Element.Condition(doubtful)], pattern.Source);
        return Element.RuleDefinition(
            name,
            "",
            rule.Definition.Priority,
            Element.AndGroup([.. before, doubted]),
            Element.ActionGroup(Element.Action(Insertion(rule, About(rule, before, pattern)))));
    }

    // The record where it has matched by then, else what the rule began with; where that is the whole period, any record of the rule.
    private static Declaration? About(BridgedRule rule, RuleElement[] before, PatternElement pattern)
    {
        var matched = before.OfType<PatternElement>().Concat(rule.Elements.Contains(pattern) ? [pattern] : []).ToList();
        var record = matched.Find(one => one.Declaration.Name == rule.Record.Name) ?? matched.FirstOrDefault();
        return record is null || !typeof(Fact).IsAssignableFrom(record.ValueType) || record.ValueType == typeof(AuditPeriod) ? null : record.Declaration;
    }

    private static LambdaExpression Insertion(BridgedRule rule, Declaration? about)
    {
        var context = Expression.Parameter(typeof(IContext), "ctx");
        ParameterExpression[] facts = about is null ? [] : [about.ToParameterExpression()];
        var doubt = Expression.New(
            typeof(Doubt).GetConstructors()[0],
            Expression.Constant(rule.Definition.Name),
            Expression.Convert(facts is [var fact] ? fact : Expression.Constant(null), typeof(object)));
        return Expression.Lambda(Expression.Call(context, nameof(IContext.Insert), [], doubt), [context, .. facts]);
    }

    // Compiled here, so that NRules sees one call and compares no tree of ours with an author's.
    private static LambdaExpression Doubtful(IReadOnlyList<LambdaExpression> trees, Func<Expression[], ValueCompiler, Expression> isDoubtful)
    {
        var parameters = trees.SelectMany(tree => tree.Parameters)
            .GroupBy(parameter => parameter.Name, StringComparer.Ordinal).Select(group => group.First()).ToArray();
        List<ParameterExpression> locals = [];
        var doubtful = isDoubtful([.. trees.Select(tree => BridgedRule.Normal(Renamed(tree, parameters)))], new ValueCompiler(locals));

        // What throws is not known.
        var guarded = Expression.TryCatch(Expression.Block(locals, doubtful), Expression.Catch(typeof(Exception), Expression.Constant(true)));
        var compiled = Expression.Lambda(guarded, parameters).Compile();
        return Expression.Lambda(Expression.Invoke(Expression.Constant(compiled), parameters), parameters);
    }

    private static BinaryExpression IsUnsure(Expression[] conditions, ValueCompiler values)
    {
        var truth = new TruthCompiler(values);
        return Expression.AndAlso(
            conditions.Select(truth.Possible).Aggregate(Expression.AndAlso),
            Expression.Not(conditions.Select(truth.Sure).Aggregate(Expression.AndAlso)));
    }

    // Of what may be one of those grouped the key, the last tree, is not known.
    private static Expression HasNoGroup(Expression[] trees, ValueCompiler values)
    {
        var truth = new TruthCompiler(values);
        var key = values.Compile(trees[^1]).OrNull();
        return trees[..^1].Select(truth.Possible).Append(Expression.Equal(key, Expression.Constant(null, key.Type))).Aggregate(Expression.AndAlso);
    }

    private static Expression Renamed(LambdaExpression condition, ParameterExpression[] parameters) => condition.Parameters.Aggregate(
        condition.Body,
        (body, own) => new ParameterReplacement(own, Array.Find(parameters, parameter => parameter.Name == own.Name)!).Visit(body));
}
