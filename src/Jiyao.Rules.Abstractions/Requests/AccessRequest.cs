namespace Jiyao.Rules;

/// <summary>
/// Somebody does, or asks to do, something with a resource at an instant. A register of acts is a list of requests that happened:
/// then <see cref="Fact.Id"/> and <see cref="Fact.Source"/> say which record tells of it.
/// </summary>
public abstract class AccessRequest : Fact
{
    private protected AccessRequest()
    {
    }

    /// <summary>Who; null when the person is not known.</summary>
    public Person? Subject { get; init; }

    /// <summary>What is done.</summary>
    public required SecrecyAction Action { get; init; }

    /// <summary>The circumstances.</summary>
    public AccessContext Context { get; init; } = AccessContext.Unknown;

    /// <summary>When.</summary>
    public required RecordedTime At { get; init; }

    /// <inheritdoc/>
    public override RecordedTime? When => At;

    /// <summary>The resource, whatever its type; null when it is not known.</summary>
    public abstract Fact? ResourceFact { get; }
}

/// <summary>A request on a resource of a known type.</summary>
/// <typeparam name="TResource">The fact it is about.</typeparam>
public sealed class AccessRequest<TResource> : AccessRequest
    where TResource : Fact
{
    /// <summary>What it is done with; null when the resource is not known.</summary>
    public TResource? Resource { get; init; }

    /// <inheritdoc/>
    public override Fact? ResourceFact => Resource;

    // Its members are required, but some serializers do not know that word, and some hosts forgive null.
    internal override bool IsDoubtful => Action is null || At == default || Context is not { IsDoubtful: false } || Resource is { IsDoubtful: true };
}
