namespace Jiyao.Rules;

/// <summary>Names the clauses that a permission lifts.</summary>
/// <param name="clauses">The ids of the clauses lifted.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OverridesAttribute(params string[] clauses) : Attribute
{
    /// <summary>The ids of the clauses lifted.</summary>
    public IReadOnlyList<string> Clauses { get; } = clauses;
}
