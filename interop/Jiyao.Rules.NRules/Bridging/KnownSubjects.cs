using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Regulations;

/// <summary>A session of NRules has all its rules defined when it is made, whatever they are known to speak of.</summary>
internal static class KnownSubjects
{
    public static IReadOnlyList<Rule> Noted(Func<Rule, KnownSubject> subjectOf, Rule[] rules) => rules;
}
