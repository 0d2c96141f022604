using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Reports;

namespace Jiyao.Rules.Tool.Requests;

/// <summary>
/// Writes how each rule was judged on a request as a tree: the effect, the rules that speak of the action, their conditions and
/// what was not known. ✓ holds, ✗ does not, ? cannot be told.
/// </summary>
internal sealed class ExplanationWriter(TextWriter output, IRegulationEngine engine, TextStyle style)
{
    private readonly Dictionary<string, LocalizedText> summaries =
        engine.Catalogue.Entries.ToDictionary(entry => entry.Clause.Id, entry => entry.Clause.Summary, StringComparer.Ordinal);

    public void Write(DecisionRequest request, Answer answer)
    {
        var what = request.Access is { } access ? $"  {Describe(access)}" : "";
        var line = style.Of($"第 {request.Line} 行", $"line {request.Line}");
        Line(0, $"{line}: {style.Of(ExplanationLabels.Of(answer.Effect))}{what}");
        foreach (var error in answer.Errors) Line(1, $"! {Excerpt.Of(error, 1000)}");
        if (request.Access is null) return;
        var governing = engine.Explain(request.Access).Rules.Where(Governs).ToList();
        if (governing.Count == 0) Line(1, style.Of(ExplanationLabels.NoRule));
        foreach (var rule in governing) Write(rule, answer.Decision!);
    }

    // The first condition of a rule says of which action it speaks.
    private static bool Governs(RuleExplanation rule) => rule.Conditions is not [{ Value: false }, ..];

    private void Write(RuleExplanation rule, Decision decision)
    {
        Line(1, $"{Mark(rule.Outcome)} {rule.Clause} {rule.Rule}{PartIn(decision, rule)}");
        Line(2, style.Of(summaries[rule.Clause]));
        foreach (var condition in rule.Conditions)
        {
            Line(2, $"{Mark(condition.Value)} {condition.Text}");
            if (condition.Value is not null) continue;
            foreach (var path in condition.Missing.Distinct(StringComparer.Ordinal))
                Line(3, $"{style.Of(ExplanationLabels.Missing)}: {RequestPath.Of(path)}");
            if (condition.Error is { } error) Line(3, $"{style.Of(ExplanationLabels.Failed)}: {Excerpt.Of(error, 400)}");
        }
    }

    private string PartIn(Decision decision, RuleExplanation rule)
    {
        if (decision.Reasons.FirstOrDefault(reason => reason.Rule == rule.Rule) is { } reason)
            return $"  {style.Of(ExplanationLabels.Of(reason.Kind))}";
        return decision.Obligations.FirstOrDefault(owed => owed.Rule == rule.Rule) is { } owed
            ? $"  {style.Of(ExplanationLabels.Owes)}: {style.Of(owed.Duty.Label)}"
            : "";
    }

    private string Describe(AccessRequest access)
    {
        var who = access.Subject?.Name ?? access.Subject?.Id ?? style.Of(ExplanationLabels.Somebody);
        var resource = access.ResourceFact?.Id is { } id ? $" {id}" : "";
        return Excerpt.Of($"{who}, {style.Of(access.Action.Label)}{resource}, {access.At}", 400);
    }

    private void Line(int depth, string text)
    {
        output.Write(new string(' ', depth * 2));
        output.Write(text);
        output.Write('\n');
    }

    private static char Mark(bool? value) => value switch
    {
        true => '✓',
        false => '✗',
        null => '?',
    };
}
