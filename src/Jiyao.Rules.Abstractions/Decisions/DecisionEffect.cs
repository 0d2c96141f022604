namespace Jiyao.Rules;

/// <summary>The answer to a request.</summary>
public enum DecisionEffect
{
    /// <summary>No rule of the loaded regulations governs this action on this kind of resource.</summary>
    NotApplicable,

    /// <summary>Governed, and nothing forbids it.</summary>
    Permit,

    /// <summary>Missing data or a failing condition leaves open whether it is forbidden. Not a permission.</summary>
    Indeterminate,

    /// <summary>Forbidden, and no exception applies.</summary>
    Deny,
}
