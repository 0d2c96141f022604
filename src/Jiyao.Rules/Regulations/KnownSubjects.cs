using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Regulations;

/// <summary>
/// Notes of what the rules of a regulation speak, so that an engine defines those on the facts it meets and no others. What is told here
/// instead of found is proved by tests.
/// </summary>
internal static class KnownSubjects
{
    public static IReadOnlyList<Rule> Noted(Func<Rule, KnownSubject> subjectOf, Rule[] rules)
    {
        foreach (var rule in rules) rule.Subject = subjectOf(rule);
        return rules;
    }
}
