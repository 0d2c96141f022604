using System.Collections.Concurrent;
using System.Reflection;

namespace Jiyao.Rules.Execution;

/// <summary>
/// Gives a request the type of the resource that it holds. A host that asks about an <c>AccessRequest&lt;Fact&gt;</c> with a document in it
/// asks about a document: rules speak of requests by the type of their resource.
/// </summary>
internal static class OwnType
{
    private static readonly ConcurrentDictionary<Type, Func<AccessRequest, AccessRequest>> Makers = new();

    /// <summary>The same request, of the type of its resource; null: it is of that type, or holds none.</summary>
    public static AccessRequest? Of<TResource>(AccessRequest<TResource> request)
        where TResource : Fact =>
        request.Resource is { } resource && resource.GetType() != typeof(TResource)
            ? Makers.GetOrAdd(resource.GetType(), MakerOf)(request)
            : null;

    private static Func<AccessRequest, AccessRequest> MakerOf(Type resource) =>
        typeof(OwnType).GetMethod(nameof(Make), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(resource)
            .CreateDelegate<Func<AccessRequest, AccessRequest>>();

    private static AccessRequest<TResource> Make<TResource>(AccessRequest request)
        where TResource : Fact => new()
        {
            Id = request.Id,
            Source = request.Source,
            Subject = request.Subject,
            Action = request.Action,
            Context = request.Context,
            At = request.At,
            Resource = (TResource)request.ResourceFact!,
        };
}
