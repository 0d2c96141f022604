namespace Jiyao.Rules;

/// <summary>A document that arrived, as the register of incoming documents tells of it.</summary>
public sealed class IncomingDocument : Fact
{
    private readonly Person[]? signedForBy;
    private readonly Person[]? recipients;

    /// <summary>The document's own number (发文字号).</summary>
    public string? Number { get; init; }

    /// <summary>Who issued it.</summary>
    public string? Sender { get; init; }

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The secrecy level.</summary>
    public SecrecyLevel? Level { get; init; }

    /// <summary>When it arrived.</summary>
    public RecordedTime? ArrivedAt { get; init; }

    /// <summary>When it was collected; null: not recorded.</summary>
    public RecordedTime? CollectedAt { get; init; }

    /// <summary>When it was entered in the register; null: not recorded.</summary>
    public RecordedTime? RegisteredAt { get; init; }

    /// <summary>When it was first distributed; null: not recorded.</summary>
    public RecordedTime? DistributedAt { get; init; }

    /// <summary>Those who signed for it; empty: nobody did; null: not known.</summary>
    public IReadOnlyList<Person>? SignedForBy
    {
        get => signedForBy;
        init => signedForBy = value?.ToArray();
    }

    /// <summary>Those it was distributed to; null: not known.</summary>
    public IReadOnlyList<Person>? Recipients
    {
        get => recipients;
        init => recipients = value?.ToArray();
    }

    /// <summary>When its circulation was finished; null: not recorded.</summary>
    public RecordedTime? CirculationEndedAt { get; init; }

    /// <summary>When it came back from circulation; null: not recorded.</summary>
    public RecordedTime? ReturnedAt { get; init; }

    /// <summary>When it was handed over for filing; null: not recorded.</summary>
    public RecordedTime? FiledAt { get; init; }

    /// <summary>Who took it over for filing.</summary>
    public Person? FiledWith { get; init; }

    /// <summary>The batch it was filed in.</summary>
    public string? FilingBatch { get; init; }

    /// <summary>Who handles it.</summary>
    public Person? Handler { get; init; }

    /// <inheritdoc/>
    public override RecordedTime? When => ArrivedAt;
}
