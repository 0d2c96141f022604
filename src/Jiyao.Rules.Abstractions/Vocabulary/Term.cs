namespace Jiyao.Rules;

/// <summary>
/// A word of an open vocabulary, such as <see cref="SecrecyAction"/> or <see cref="Role"/>. The library names the words its own
/// regulations use; an author adds one by constructing it. Two terms are equal when they are of one vocabulary and bear one name.
/// </summary>
public abstract class Term : IEquatable<Term>
{
    private readonly int hash;

    private protected Term(string name, LocalizedText label)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(label);
        Name = name;
        Label = label;
        hash = HashCode.Combine(GetType(), name.GetHashCode(StringComparison.Ordinal));
    }

    /// <summary>The name in camelCase, as it stands in requests and reports. Compared by ordinal.</summary>
    public string Name { get; }

    /// <summary>What people call it.</summary>
    public LocalizedText Label { get; }

    /// <summary>Whether both are the same word of the same vocabulary.</summary>
    public static bool operator ==(Term? left, Term? right) =>
        ReferenceEquals(left, right)
        || (left is not null && right is not null && left.hash == right.hash && left.IsSameWord(right));

    /// <summary>Whether the two are different words.</summary>
    public static bool operator !=(Term? left, Term? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Term? other) => this == other;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this == obj as Term;

    /// <inheritdoc/>
    public override int GetHashCode() => hash;

    /// <inheritdoc/>
    public override string ToString() => Name;

    // The hash has matched, so this runs for equal words only, but for a collision.
    private bool IsSameWord(Term other) =>
        GetType() == other.GetType() && string.Equals(Name, other.Name, StringComparison.Ordinal);
}
