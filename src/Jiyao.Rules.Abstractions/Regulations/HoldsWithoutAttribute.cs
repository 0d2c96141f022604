namespace Jiyao.Rules;

/// <summary>
/// Names the facts that a rule looks at but can do without: where their register was not supplied, the rule judges as if there were
/// none. Without it a rule whose register was not supplied judges nothing.
/// </summary>
/// <param name="facts">The types of the facts.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class HoldsWithoutAttribute(params Type[] facts) : Attribute
{
    /// <summary>The types of the facts.</summary>
    public IReadOnlyList<Type> Facts { get; } = facts;
}
