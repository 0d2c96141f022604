using Jiyao.Rules.Definitions;
using Jiyao.Rules.Interpretation;
using Jiyao.Rules.Joining;

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

    /// <summary>Why it is unknown whether a rule governs a fact; nothing where it is known.</summary>
    public static IReadOnlyList<string> OfKind(RuleDefinition rule, object fact, IReadOnlySet<string>? contradicted)
    {
        var interpreter = new Interpreter(fact, contradicted);
        List<string> missing = [];
        foreach (var condition in rule.Kinds)
        {
            if (interpreter.Holds(condition) == false) return [];
            missing.AddRange(interpreter.Missing);
        }

        return missing;
    }

    /// <summary>The same for a rule of several facts, given what is in its slots. Members of the record are named without its alias.</summary>
    public static (IReadOnlyList<string> Missing, IReadOnlyList<RuleError> Errors) Of(JoinDefinition rule, JoinRun run)
    {
        // What is no fact was made from facts, whose members are what is missing; so are those of a row that is told of itself.
        List<string> unsaid = [.. rule.Slots
            .Where(slot => slot == rule.Record || !typeof(Fact).IsAssignableFrom(slot.Type) || slot.Type == run.Row?.GetType()).Select(slot => $"{slot.Name}.")];
        if (run.Unsaid is { } rows) return ([.. rows.Select(Said).Distinct(StringComparer.Ordinal)], []);
        var interpreter = new Interpreter(new SlotBindings(rule.Slots, run.Slots));
        var duty = rule.Finding as ObligationDefinition;
        List<string> missing = run.Unknown is { } open ? [open.Name] : [];
        List<RuleError> errors = [];
        foreach (var condition in rule.Elements.SelectMany(Conditions))
        {
            if (interpreter.Holds(condition.Body) is null) Note();
        }

        // Where there is no fact that may fit, there may be one that is not here.
        foreach (var facts in run.Unknown is null ? run.Plan.Open(run) : [])
        {
            var isThere = run.Slots[facts.Slot.Index].Boxed is not null;
            if (!isThere) missing.Add(facts.Slot.Name);
            foreach (var condition in isThere ? facts.Conditions : [])
            {
                if (interpreter.Holds(condition.Body) is null) Note();
            }
        }

        foreach (var tree in new[] { duty?.Due, duty?.Kept }.OfType<System.Linq.Expressions.Expression>())
        {
            if (interpreter.ValueOf(tree) is null) Note();
        }

        return ([.. missing.Select(Said).Distinct(StringComparer.Ordinal)], errors);

        string Said(string path) => unsaid.Find(slot => path.StartsWith(slot, StringComparison.Ordinal)) is { } own ? path[own.Length..] : path;

        void Note()
        {
            missing.AddRange(interpreter.Missing);
            errors.AddRange(interpreter.Errors.Select(error => new RuleError(rule.Statement.Clause, rule.Name, error)));
        }
    }

    // Of a query only its result is of interest; its own conditions were about facts that are not at hand.
    private static IEnumerable<Condition> Conditions(JoinElement element) => element switch
    {
        MatchJoin match => match.Facts.Conditions,
        TestJoin { Test: ConditionTest test } => test.Conditions,
        _ => [],
    };

    /// <summary>The same for a duty that applies but whose deadline or fulfilment cannot be told.</summary>
    public static (IReadOnlyList<string> Missing, IReadOnlyList<RuleError> Errors) OfDuty(
        RuleDefinition rule, ObligationDefinition duty, object fact, IReadOnlySet<string>? contradicted)
    {
        var interpreter = new Interpreter(fact, contradicted);
        List<string> missing = [];
        List<RuleError> errors = [];
        foreach (var tree in new[] { duty.Due, duty.Kept }.OfType<System.Linq.Expressions.Expression>())
        {
            var value = interpreter.ValueOf(tree);
            if (value is null) missing.AddRange(interpreter.Missing);
            if (value is Deadline { Due.Precision: TimePrecision.Illegible }) missing.AddRange(Illegible(tree, fact));
            errors.AddRange(interpreter.Errors.Select(error => new RuleError(rule.Clause, rule.Name, error)));
        }

        if (duty.FulfilledAt is { } fulfilled)
        {
            interpreter.ValueOf(fulfilled);
            errors.AddRange(interpreter.Errors.Select(error => new RuleError(rule.Clause, rule.Name, error)));
        }

        return ([.. missing.Distinct(StringComparer.Ordinal)], errors);
    }

    // A deadline that runs from a time nobody can read is none.
    private static IEnumerable<string> Illegible(System.Linq.Expressions.Expression tree, object fact) => MemberPath.Read([tree])
        .Where(path => MemberPath.ValueAt(fact, path) is RecordedTime { Precision: TimePrecision.Illegible });
}
