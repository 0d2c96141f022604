namespace Jiyao.Rules;

/// <summary>Verdicts on recorded facts as of an instant.</summary>
public sealed class AuditReport
{
    /// <summary>The instant as of which was judged.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>The period looked at.</summary>
    public required AuditPeriod Period { get; init; }

    /// <summary>The ids of the regulations applied.</summary>
    public required IReadOnlyList<string> Regulations { get; init; }

    /// <summary>How many facts were judged.</summary>
    public required long Facts { get; init; }

    /// <summary>One tally for each clause that spoke of some fact, in the order of the regulations.</summary>
    public required IReadOnlyList<ClauseTally> Clauses { get; init; }

    /// <summary>
    /// What is violated, indeterminate or pending, and on demand what is compliant: by the rules of one fact in the order of the facts, then,
    /// rule by rule, by those of several.
    /// </summary>
    public required IReadOnlyList<AuditEntry> Entries { get; init; }

    /// <summary>The clauses that were not evaluated, or not the whole of them, each with the reason.</summary>
    public required IReadOnlyList<ClauseNotEvaluated> NotEvaluated { get; init; }

    /// <summary>The sum over all clauses.</summary>
    public ClauseTally Total => new(
        "",
        Clauses.Sum(c => c.Compliant),
        Clauses.Sum(c => c.Violated),
        Clauses.Sum(c => c.Pending),
        Clauses.Sum(c => c.Indeterminate));
}
