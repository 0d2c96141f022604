namespace Jiyao.Rules;

/// <summary>A classified item issued from above, which its issuer may ask back.</summary>
public sealed class IssuedItem : Fact
{
    /// <summary>The item's number.</summary>
    public string? Item { get; init; }

    /// <summary>Who issued it.</summary>
    public string? Issuer { get; init; }

    /// <summary>The secrecy level.</summary>
    public SecrecyLevel? Level { get; init; }

    /// <summary>When it came.</summary>
    public RecordedTime? ReceivedAt { get; init; }

    /// <summary>When its issuer wants it back; null: no date is stated.</summary>
    public RecordedTime? ReturnDueAt { get; init; }

    /// <summary>When it was given back; null: not yet.</summary>
    public RecordedTime? ReturnedAt { get; init; }

    /// <summary>The issuer's receipt for it; empty: none; null: not known.</summary>
    public string? ReceiptNumber { get; init; }

    /// <inheritdoc/>
    public override RecordedTime? When => ReceivedAt;
}
