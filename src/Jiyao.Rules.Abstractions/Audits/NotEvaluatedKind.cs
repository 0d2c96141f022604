namespace Jiyao.Rules;

/// <summary>The kinds of reason for which a clause was not evaluated.</summary>
public enum NotEvaluatedKind
{
    /// <summary>No rule encodes it, as <see cref="Clause.NoRuleBecause"/> explains: mostly since no machine can tell.</summary>
    NoRule,

    /// <summary>It is in force neither in the period nor at the instant of the audit.</summary>
    NotInForce,

    /// <summary>The records it takes were not supplied.</summary>
    NotSupplied,

    /// <summary>
    /// One of its rules was judged, and the records that another takes were not supplied: the verdicts that there are do not speak for the
    /// whole clause.
    /// </summary>
    PartlyNotSupplied,
}
