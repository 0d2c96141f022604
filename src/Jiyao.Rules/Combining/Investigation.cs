using Jiyao.Rules.Definitions;
using Jiyao.Rules.Interpretation;

namespace Jiyao.Rules.Combining;

/// <summary>Why a rule is unknown on a fact: the members that were missing and what was thrown.</summary>
internal static class Investigation
{
    public static (IReadOnlyList<string> Missing, IReadOnlyList<RuleError> Errors) Of(
        RuleDefinition rule, object fact, IReadOnlySet<string>? contradicted)
    {
        var interpreter = new Interpreter(fact, contradicted);
        List<string> missing = [];
        List<RuleError> errors = [];
        foreach (var condition in rule.Conditions)
        {
            if (interpreter.Holds(condition.Body) is not null) continue;
            missing.AddRange(interpreter.Missing);
            errors.AddRange(interpreter.Errors.Select(error => new RuleError(rule.Clause, rule.Name, error)));
        }

        return ([.. missing.Distinct(StringComparer.Ordinal)], errors);
    }

    /// <summary>The same for a duty that applies but whose deadline or fulfilment cannot be told.</summary>
    public static (IReadOnlyList<string> Missing, IReadOnlyList<RuleError> Errors) OfDuty(
        RuleDefinition rule, ObligationDefinition duty, object fact, IReadOnlySet<string>? contradicted)
    {
        var interpreter = new Interpreter(fact, contradicted);
        List<string> missing = [];
        List<RuleError> errors = [];
        foreach (var tree in new[] { duty.Due, duty.Kept }.OfType<System.Linq.Expressions.Expression>())
        {
            if (interpreter.ValueOf(tree) is null) missing.AddRange(interpreter.Missing);
            errors.AddRange(interpreter.Errors.Select(error => new RuleError(rule.Clause, rule.Name, error)));
        }

        if (duty.FulfilledAt is { } fulfilled)
        {
            interpreter.ValueOf(fulfilled);
            errors.AddRange(interpreter.Errors.Select(error => new RuleError(rule.Clause, rule.Name, error)));
        }

        return ([.. missing.Distinct(StringComparer.Ordinal)], errors);
    }
}
