using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Interpretation;

/// <summary>Says how a rule was judged, condition by condition, up to the first that does not hold.</summary>
internal static class Explainer
{
    public static RuleExplanation Explain(RuleDefinition rule, object fact, IReadOnlySet<string>? contradicted = null)
    {
        var interpreter = new Interpreter(fact, contradicted);
        List<ConditionExplanation> judged = [];
        bool? outcome = true;
        foreach (var condition in rule.Conditions)
        {
            var holds = interpreter.Holds(condition.Body);
            judged.Add(new(condition.Text, holds, [.. interpreter.Missing], interpreter.Errors is [var error, ..] ? error : null));
            outcome &= holds;
            if (outcome == false) break;
        }

        return new(rule.Clause, rule.Name, outcome, judged);
    }
}
