namespace Jiyao.Rules;

/// <summary>A hand-over between two shifts.</summary>
public sealed class HandOver : Fact
{
    private readonly string[]? openItems;
    private readonly string[]? listedItems;
    private readonly string[]? acknowledgedItems;

    /// <summary>When it was to take place.</summary>
    public RecordedTime? PlannedAt { get; init; }

    /// <summary>Who went off duty.</summary>
    public Person? Outgoing { get; init; }

    /// <summary>Who came on duty.</summary>
    public Person? Incoming { get; init; }

    /// <summary>When the outgoing officer signed off.</summary>
    public RecordedTime? OutgoingSignedAt { get; init; }

    /// <summary>When the incoming officer signed on.</summary>
    public RecordedTime? IncomingSignedAt { get; init; }

    /// <summary>The numbers of the items unfinished at that time, telegrams among them; null: not known.</summary>
    public IReadOnlyList<string>? OpenItems
    {
        get => openItems;
        init => openItems = value?.ToArray();
    }

    /// <summary>The numbers of the items the outgoing officer listed; null: not known.</summary>
    public IReadOnlyList<string>? ListedItems
    {
        get => listedItems;
        init => listedItems = value?.ToArray();
    }

    /// <summary>The numbers of the items the incoming officer acknowledged; null: not known.</summary>
    public IReadOnlyList<string>? AcknowledgedItems
    {
        get => acknowledgedItems;
        init => acknowledgedItems = value?.ToArray();
    }

    /// <inheritdoc/>
    public override RecordedTime? When => PlannedAt ?? IncomingSignedAt;
}
