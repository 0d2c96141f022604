using System.Linq.Expressions;
using Jiyao.Rules.Definitions;
using Jiyao.Rules.Execution;

namespace Jiyao.Rules.Interpretation;

/// <summary>Judges a block of rules one by one, condition by condition.</summary>
internal static class BlockInterpreter
{
    /// <param name="rules">The rules.</param>
    /// <param name="governing">Rules of which only the kind of fact they govern counts.</param>
    /// <param name="contradicted">Members that contradict each other.</param>
    public static Matcher<TFact> For<TFact>(
        IReadOnlyList<RuleDefinition> rules, IReadOnlyList<RuleDefinition> governing, IReadOnlySet<string>? contradicted = null)
        where TFact : notnull =>
        (TFact fact, ref Matches matches) =>
        {
            var interpreter = new Interpreter(fact, contradicted);
            for (var i = 0; i < rules.Count; i++) Judge(rules[i], interpreter, 1ul << i, ref matches);
            foreach (var rule in governing) Govern(rule, interpreter, ref matches);
        };

    private static void Judge(RuleDefinition rule, Interpreter interpreter, ulong bit, ref Matches matches)
    {
        Govern(rule, interpreter, ref matches);
        var scope = All(rule.Scope.Select(condition => condition.Body), interpreter);
        if (scope == false) return;
        matches.InScope |= bit;
        var both = scope & All(rule.Breach.Select(condition => condition.Body), interpreter);
        if (both == true) matches.Matched |= bit;
        else if (both is null) matches.Unknown |= bit;
    }

    private static void Govern(RuleDefinition rule, Interpreter interpreter, ref Matches matches)
    {
        var governs = All(rule.Kinds, interpreter);
        matches.Governed |= governs == true;
        matches.MayGovern |= governs is null;
    }

    // Kleene: one false settles it, whatever else is unknown.
    private static bool? All(IEnumerable<Expression> conditions, Interpreter interpreter)
    {
        bool? answer = true;
        foreach (var condition in conditions)
        {
            answer &= interpreter.Holds(condition);
            if (answer == false) break;
        }

        return answer;
    }
}
