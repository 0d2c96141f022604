using System.Text;

namespace Jiyao.Rules.Testing;

/// <summary>An explanation as lines: what is known of the fact, then rule by rule what holds and what does not.</summary>
public static class ExplanationText
{
    /// <summary>How each rule was judged on a fact or request.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="fact">The fact or request.</param>
    public static string Of(IRegulationEngine engine, Fact fact)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(fact);
        var text = new StringBuilder().Append(FactText.Of(fact)).Append('\n');
        var explanation = engine.Explain(fact);
        foreach (var error in explanation.Errors) text.Append("! ").Append(error.Message).Append('\n');
        var rules = explanation.Rules;
        if (rules.Count > 0) text.Append("+ holds, - does not hold, ? cannot be told:\n");
        foreach (var rule in rules)
        {
            text.Append(Sign(rule.Outcome)).Append(' ').Append(rule.Clause).Append(' ').Append(rule.Rule).Append(": ").Append(Summary(engine, rule.Clause)).Append('\n');
            foreach (var condition in rule.Conditions)
            {
                text.Append("  ").Append(Sign(condition.Value)).Append(' ').Append(condition.Text);
                if (condition.Missing.Count > 0) text.Append("   not known: ").AppendJoin(", ", condition.Missing);
                if (condition.Error is { } error) text.Append("   failed: ").Append(error);
                text.Append('\n');
            }
        }

        return text.ToString().TrimEnd('\n');
    }

    // What the rule is to say, beside what it says.
    private static string? Summary(IRegulationEngine engine, string clause) =>
        engine.Catalogue.Entries.FirstOrDefault(entry => entry.Clause.Id == clause)?.Clause.Summary.En;

    private static char Sign(bool? value) => value switch
    {
        true => '+',
        false => '-',
        null => '?',
    };
}
