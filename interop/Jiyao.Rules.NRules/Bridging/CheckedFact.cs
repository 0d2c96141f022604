using System.Linq.Expressions;
using Jiyao.Rules.Definitions;
using Jiyao.Rules.Interpretation;
using Jiyao.Rules.Validation;

namespace Jiyao.Rules.Bridging;

/// <summary>A fact, checked. One that contradicts itself is kept from NRules, which would rest rules on its values.</summary>
internal sealed class CheckedFact
{
    private readonly FactType type;
    private readonly Interpreter interpreter;

    public CheckedFact(Fact fact, FactTypes types)
    {
        (Fact, type) = (fact, types.Of(fact));
        Malformed = type.Examine(fact);
        interpreter = new Interpreter(fact, Malformed?.Paths);
    }

    public Fact Fact { get; }

    /// <summary>What is wrong with its values; null: nothing.</summary>
    public Malformation? Malformed { get; }

    /// <summary>The rules that speak of such facts one at a time, in the order of the regulations.</summary>
    public IReadOnlyList<BridgedRule> Rules => type.Rules;

    /// <summary>What stands open where it contradicts itself: each rule of it that is not certainly silent, and each that joins it.</summary>
    public IEnumerable<Doubt> Doubts => Malformed is null ? [] :
    [
        .. Rules.Where(rule => All(rule.Conditions) != false).Select(rule => new Doubt(rule.Definition.Name, Fact)),
        .. type.Joins.Select(rule => new Doubt(rule.Definition.Name, null)),
    ];

    /// <summary>Whether a clause speaks of it, by a rule, or may do so; false where that is not known of the rule.</summary>
    public bool IsInScopeOf(BridgedRule rule) => rule.Scope is { } scope && All(scope) != false;

    /// <summary>Whether a rule governs it, by what tells its kind of act or thing; null: that is not known.</summary>
    public bool? IsGovernedBy(BridgedRule rule) => rule.Kinds.Select(interpreter.Holds).Aggregate((bool?)true, (all, one) => all & one);

    /// <summary>What would tell whether a rule governs it.</summary>
    public IEnumerable<string> MissingKind(BridgedRule rule) => IsGovernedBy(rule) is not null ? []
        : rule.Kinds.Where(condition => interpreter.Holds(condition) is null).SelectMany(_ => interpreter.Missing);

    /// <summary>Why it cannot be told whether a rule's conditions hold, or what its duty comes to.</summary>
    public (IReadOnlyList<string> Missing, IReadOnlyList<RuleError> Errors) Investigate(BridgedRule rule)
    {
        List<string> missing = [];
        List<RuleError> errors = [];
        foreach (var condition in rule.Conditions)
        {
            if (interpreter.Holds(condition.Body) is null) Note();
        }

        if (missing.Count == 0 && errors.Count == 0 && rule.Owed is { } duty)
        {
            foreach (var tree in new[] { duty.Due, duty.Kept }.OfType<Expression>())
            {
                var value = interpreter.ValueOf(tree);
                if (value is null) Note();
                if (value is Deadline { Due.Precision: TimePrecision.Illegible }) missing.AddRange(Illegible(tree));
            }
        }

        return ([.. missing.Distinct(StringComparer.Ordinal)], errors);

        void Note()
        {
            missing.AddRange(interpreter.Missing);
            errors.AddRange(interpreter.Errors.Select(error => new RuleError(rule.Clause.Id, rule.Name, error)));
        }
    }

    /// <summary>What a rule says of it besides, whether or not its conditions are known to hold.</summary>
    public LocalizedText? DetailsOf(BridgedRule rule) => rule.Finding.Details is { } details ? (LocalizedText?)interpreter.ValueOf(details) : null;

    /// <summary>How each rule is judged on it, condition by condition, up to the first that does not hold.</summary>
    public Explanation Explain() => new([.. type.All.Select(Explain)]) { Errors = Malformed?.Errors ?? [] };

    private RuleExplanation Explain(BridgedRule rule)
    {
        List<ConditionExplanation> judged = [];
        bool? outcome = true;
        foreach (var condition in rule.Conditions)
        {
            var holds = interpreter.Holds(condition.Body);
            judged.Add(new(condition.Text, holds, [.. interpreter.Missing], interpreter.Errors is [var error, ..] ? error : null));
            outcome &= holds;
            if (outcome == false) break;
        }

        return new(rule.Clause.Id, rule.Name, outcome, judged);
    }

    // A deadline that runs from a time nobody can read is none.
    private IEnumerable<string> Illegible(Expression tree) => MemberPath.Read([tree])
        .Where(path => MemberPath.ValueAt(Fact, path) is RecordedTime { Precision: TimePrecision.Illegible });

    private bool? All(IEnumerable<Condition> conditions)
    {
        bool? answer = true;
        foreach (var condition in conditions)
        {
            answer &= interpreter.Holds(condition.Body);
            if (answer == false) break;
        }

        return answer;
    }
}
