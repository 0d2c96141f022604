using System.Linq.Expressions;
using Jiyao.Rules.Compilation;
using Jiyao.Rules.Definitions;
using Jiyao.Rules.Interpretation;
using Jiyao.Rules.Joining;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Jiyao.Rules.Bridging;

/// <summary>
/// Makes the rule that keeps what a joined duty was found with. NRules hands out the finding alone, from which nobody can tell what was
/// not known where the duty is open.
/// </summary>
internal static class CombinationRules
{
    public static IEnumerable<IRuleDefinition> Of(BridgedRule rule)
    {
        if (rule.Fact is not null || rule.Owed is null) yield break;
        var context = Expression.Parameter(typeof(IContext), "ctx");
        var combination = Expression.New(
            typeof(Combination).GetConstructors()[0],
            Expression.Constant(rule.Definition.Name),
            Expression.Convert(rule.Record, typeof(object)),
            Expression.NewArrayInit(typeof(object), rule.Given.Select(given => Expression.Convert(given, typeof(object)))));
        yield return Element.RuleDefinition(
            $"{rule.Definition.Name}&",
            "",
            rule.Definition.Priority,
            rule.Definition.LeftHandSide,
            Element.ActionGroup(Element.Action(
                Expression.Lambda(Expression.Call(context, nameof(IContext.Insert), [], combination), [context, .. rule.Given]))));
    }

    /// <summary>Why it cannot be told what the duty comes to. Members of the record, and of what was made from facts, bear no alias.</summary>
    public static (IReadOnlyList<string> Missing, IReadOnlyList<RuleError> Errors) Investigate(BridgedRule rule, Combination found)
    {
        SlotDefinition[] slots = [.. rule.Given.Select((given, index) => new SlotDefinition(given.Type, given.Name!, index))];
        var interpreter = new Interpreter(new SlotBindings(slots, [.. slots.Select(slot => Filled(slot, found.Values[slot.Index]))]));
        string[] unsaid = [.. slots.Where(slot => slot.Name == rule.Record.Name || !typeof(Fact).IsAssignableFrom(slot.Type)).Select(slot => $"{slot.Name}.")];
        List<string> missing = [];
        List<RuleError> errors = [];
        foreach (var tree in new[] { rule.Owed!.Due, rule.Owed.Kept }.OfType<Expression>())
        {
            if (interpreter.ValueOf(Placed(tree)) is not null) continue;
            missing.AddRange(interpreter.Missing.Select(Said));
            errors.AddRange(interpreter.Errors.Select(error => new RuleError(rule.Clause.Id, rule.Name, error)));
        }

        return (missing, errors);

        Expression Placed(Expression tree) => slots.Aggregate(tree, (placed, slot) => new ParameterReplacement(rule.Given[slot.Index], slot.Value).Visit(placed));

        string Said(string path) => Array.Find(unsaid, slot => path.StartsWith(slot, StringComparison.Ordinal)) is { } own ? path[own.Length..] : path;
    }

    private static Slot Filled(SlotDefinition definition, object? value)
    {
        var slot = (Slot)Activator.CreateInstance(definition.Parameter.Type)!;
        slot.Boxed = value;
        return slot;
    }
}
