namespace Jiyao.Rules;

/// <summary>Names the clause that a rule class encodes.</summary>
/// <param name="id">The clause's id, such as <c>B4.1.a</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ClauseAttribute(string id) : Attribute
{
    /// <summary>The clause's id.</summary>
    public string Id { get; } = id;
}
