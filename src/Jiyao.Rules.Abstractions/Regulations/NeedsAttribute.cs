namespace Jiyao.Rules;

/// <summary>
/// Names the members that a method's answer rests on, so that an answer of null (unknown) can be traced to the data that was missing.
/// On a method of a fact they are members of that fact; on another method, members of the fact it is given. A member of another argument is
/// written after the parameter's name, <c>person.Id</c>. Where one member does in place of another they are joined by <c>|</c>, the one to
/// ask for first: <c>IsApproved|ApprovedAt</c>. A member of a member is written <c>ConsentBy.Roles</c>; where the first is null, it is the one missed.
/// </summary>
/// <param name="members">The members' names.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsAttribute(params string[] members) : Attribute
{
    /// <summary>The members' names.</summary>
    public IReadOnlyList<string> Members { get; } = members;
}
