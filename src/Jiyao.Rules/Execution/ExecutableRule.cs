using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Execution;

/// <summary>A rule ready to be judged on one type of fact, with what it says prepared once.</summary>
internal sealed class ExecutableRule<TFact>
    where TFact : notnull
{
    public ExecutableRule(BoundRule rule, int order, RuleExecutor executor)
    {
        Definition = rule.Definition;
        Clause = rule.Clause;
        (Ordinal, Order) = (rule.Ordinal, order);
        Duty = Definition.Finding as ObligationDefinition;
        Owed = Duty is null ? null : new OwedReader<TFact>(Definition, Duty, executor);
        Marks = Definition.Finding is ProhibitionDefinition prohibition ? prohibition.Marks : FindingMarks.None;
        Forbids = Because(ReasonKind.Forbids);
        MayForbid = Because(ReasonKind.MayForbid);
        Excepts = Because(ReasonKind.Excepts);
        Denial = new Decision(DecisionEffect.Deny) { Reasons = [Forbids] };
    }

    public RuleDefinition Definition { get; }

    public Clause Clause { get; }

    /// <summary>The clause's place among all clauses of the engine.</summary>
    public int Ordinal { get; }

    /// <summary>Its place among the rules that speak of such facts.</summary>
    public int Order { get; }

    public ObligationDefinition? Duty { get; }

    public OwedReader<TFact>? Owed { get; }

    public FindingMarks Marks { get; }

    public Reason Forbids { get; }

    public Reason MayForbid { get; }

    public Reason Excepts { get; }

    /// <summary>The whole decision where this rule alone forbids.</summary>
    public Decision Denial { get; }

    private Reason Because(ReasonKind kind) => new(Clause.Id, Definition.Name, kind, Clause.Summary, Marks);
}
