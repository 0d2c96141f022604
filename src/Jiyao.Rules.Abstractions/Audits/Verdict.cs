namespace Jiyao.Rules;

/// <summary>The answer about a recorded fact under one clause.</summary>
public enum Verdict
{
    /// <summary>The clause does not speak of this fact.</summary>
    NotApplicable,

    /// <summary>Kept.</summary>
    Compliant,

    /// <summary>Owed, not yet done, and the deadline has not passed.</summary>
    Pending,

    /// <summary>Cannot be told: data is missing, imprecise or contradicts itself.</summary>
    Indeterminate,

    /// <summary>Breached.</summary>
    Violated,

    /// <summary>No machine can tell, or the register it takes was not supplied. Said of clauses, not of facts.</summary>
    NotEvaluated,
}
