namespace Jiyao.Rules;

/// <summary>A document that was issued, as the register of outgoing documents tells of it.</summary>
public sealed class OutgoingDocument : Fact
{
    /// <summary>Its number (发文字号).</summary>
    public string? Number { get; init; }

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The secrecy level.</summary>
    public SecrecyLevel? Level { get; init; }

    /// <summary>Who signed it.</summary>
    public Person? Signatory { get; init; }

    /// <summary>When it was issued.</summary>
    public RecordedTime? IssuedAt { get; init; }

    /// <summary>When it was entered in the register; null: not recorded.</summary>
    public RecordedTime? RegisteredAt { get; init; }

    /// <summary>When it was sent out; null: not recorded.</summary>
    public RecordedTime? DispatchedAt { get; init; }

    /// <summary>Who it was sent to.</summary>
    public string? Recipient { get; init; }

    /// <summary>Who signed for it on the other side; null: nobody is recorded.</summary>
    public string? SignedForBy { get; init; }

    /// <inheritdoc/>
    public override RecordedTime? When => IssuedAt;
}
