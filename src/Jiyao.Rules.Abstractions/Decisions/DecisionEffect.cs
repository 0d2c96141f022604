namespace Jiyao.Rules;

/// <summary>The answer to a request.</summary>
public enum DecisionEffect
{
    /// <summary>No rule of the loaded regulations governs this action on this kind of resource. Not a permission.</summary>
    NotApplicable,

    /// <summary>Nothing forbids it, and a rule governs it, unless the host has chosen that silence permits.</summary>
    Permit,

    /// <summary>Missing data or a failing condition leaves open whether it is forbidden. Not a permission.</summary>
    Indeterminate,

    /// <summary>Forbidden, and no exception applies.</summary>
    Deny,
}
