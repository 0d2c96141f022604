namespace Jiyao.Rules;

/// <summary>Many decisions at once, into memory that the caller has. Slices may be given to several threads.</summary>
public static class BulkDecisions
{
    /// <summary>May each of these be done, and why not?</summary>
    /// <typeparam name="TResource">The fact the requests are about.</typeparam>
    /// <param name="engine">The engine.</param>
    /// <param name="requests">The requests.</param>
    /// <param name="decisions">Takes the answers, in the order of the requests; what lies beyond stays as it is.</param>
    /// <exception cref="ArgumentException">There are more requests than there is room for answers.</exception>
    public static void Decide<TResource>(
        this IRegulationEngine engine, ReadOnlySpan<AccessRequest<TResource>> requests, Span<Decision> decisions)
        where TResource : Fact
    {
        Check(engine, requests.Length, decisions.Length, nameof(decisions));
        for (var i = 0; i < requests.Length; i++) decisions[i] = engine.Decide(requests[i]);
    }

    /// <summary>May each of these be done? The effects alone; without an allocation, unless somebody listens to decisions.</summary>
    /// <typeparam name="TResource">The fact the requests are about.</typeparam>
    /// <param name="engine">The engine.</param>
    /// <param name="requests">The requests.</param>
    /// <param name="effects">Takes the answers, in the order of the requests; what lies beyond stays as it is.</param>
    /// <exception cref="ArgumentException">There are more requests than there is room for answers.</exception>
    public static void EffectsOf<TResource>(
        this IRegulationEngine engine, ReadOnlySpan<AccessRequest<TResource>> requests, Span<DecisionEffect> effects)
        where TResource : Fact
    {
        Check(engine, requests.Length, effects.Length, nameof(effects));
        for (var i = 0; i < requests.Length; i++) effects[i] = engine.EffectOf(requests[i]);
    }

    private static void Check(IRegulationEngine engine, int requests, int room, string answers)
    {
        ArgumentNullException.ThrowIfNull(engine);
        if (room < requests) throw new ArgumentException($"There is room for {room} answers, and there are {requests} requests.", answers);
    }
}
