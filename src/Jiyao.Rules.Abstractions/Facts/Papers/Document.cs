namespace Jiyao.Rules;

/// <summary>A document, paper or other carrier.</summary>
public sealed class Document : Fact
{
    private readonly NeedToKnow[]? scope;

    /// <summary>The kind of document.</summary>
    public DocumentKind? Kind { get; init; }

    /// <summary>The document number (发文字号).</summary>
    public string? Number { get; init; }

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The secrecy level.</summary>
    public SecrecyLevel? Level { get; init; }

    /// <summary>Those who may know it; empty: nobody is named; null: the list is not known.</summary>
    public IReadOnlyList<NeedToKnow>? Scope
    {
        get => scope;
        init => scope = value?.ToArray();
    }

    internal override bool IsDoubtful => !Words.Include(Level) || !Words.Include(Kind);
}
