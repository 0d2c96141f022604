namespace Jiyao.Rules.Tool.Requests;

/// <summary>A type of resource that a request can be about.</summary>
internal abstract class ResourceType
{
    /// <summary>The types there are, under their words.</summary>
    public static WordSet<ResourceType> All { get; } = new(
        (new ResourceType<Document>(ResourceBinder.Document), ["document", "文件"]),
        (new ResourceType<Room>(ResourceBinder.Room), ["room", "房间"]),
        (new ResourceType<Device>(ResourceBinder.Device), ["device", "设备"]),
        (new ResourceType<Telegram>(TelegramBinder.Read), ["telegram", "电报"]));

    /// <summary>The request, its resource read from the properties.</summary>
    public abstract AccessRequest Bind(RequestParts parts, string? id, ObjectReader properties);

    /// <summary>The engine's decision on such a request.</summary>
    public abstract Decision Decide(IRegulationEngine engine, AccessRequest request);
}

/// <inheritdoc/>
internal sealed class ResourceType<TResource>(Func<string?, ObjectReader, TResource> read) : ResourceType
    where TResource : Fact
{
    public override AccessRequest Bind(RequestParts parts, string? id, ObjectReader properties) => new AccessRequest<TResource>
    {
        Subject = parts.Subject,
        Action = parts.Action,
        Context = parts.Context,
        At = parts.At,
        Resource = read(id, properties),
    };

    public override Decision Decide(IRegulationEngine engine, AccessRequest request) =>
        engine.Decide((AccessRequest<TResource>)request);
}

/// <summary>What a request says besides its resource.</summary>
internal sealed record RequestParts(Person? Subject, SecrecyAction Action, AccessContext Context, RecordedTime At);
