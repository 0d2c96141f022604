namespace Jiyao.Rules;

/// <summary>A document, paper or other carrier.</summary>
public sealed class Document : Fact
{
    /// <summary>The kind of document.</summary>
    public DocumentKind? Kind { get; init; }

    /// <summary>The document number (发文字号).</summary>
    public string? Number { get; init; }

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The secrecy level.</summary>
    public SecrecyLevel? Level { get; init; }
}
