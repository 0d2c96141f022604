namespace Jiyao.Rules.Benchmarks.Decide;

/// <summary>Each contender's answers to one workload, summed so that no call can be left out.</summary>
internal sealed class Contenders(Workload workload)
{
    private readonly RegulationEngine engine = RegulationEngine.Create(ModelRegulations.Load(ModelRegulations.Ids, []));

    private readonly DecisionEffect[] effects = new DecisionEffect[workload.Count];
    private readonly Decision[] decisions = new Decision[workload.Count];

    public int Count => workload.Count;

    public int HandWrittenEffects()
    {
        var sum = 0;
        foreach (var request in workload.Documents) sum += (int)HandWritten.Decide(request);
        foreach (var request in workload.Rooms) sum += (int)HandWritten.Decide(request);
        foreach (var request in workload.Devices) sum += (int)HandWritten.Decide(request);
        return sum;
    }

    public int EngineEffects()
    {
        var sum = 0;
        foreach (var request in workload.Documents) sum += (int)engine.EffectOf(request);
        foreach (var request in workload.Rooms) sum += (int)engine.EffectOf(request);
        foreach (var request in workload.Devices) sum += (int)engine.EffectOf(request);
        return sum;
    }

    public int EngineDecisions()
    {
        var sum = 0;
        foreach (var request in workload.Documents) sum += (int)engine.Decide(request).Effect;
        foreach (var request in workload.Rooms) sum += (int)engine.Decide(request).Effect;
        foreach (var request in workload.Devices) sum += (int)engine.Decide(request).Effect;
        return sum;
    }

    /// <summary>The effects through the call that takes many requests at once.</summary>
    public int EngineEffectsInBulk()
    {
        var rest = effects.AsSpan();
        rest = EffectsOf(workload.Documents, rest);
        rest = EffectsOf(workload.Rooms, rest);
        EffectsOf(workload.Devices, rest);
        var sum = 0;
        foreach (var effect in effects) sum += (int)effect;
        return sum;
    }

    /// <summary>The full decisions through the call that takes many requests at once.</summary>
    public int EngineDecisionsInBulk()
    {
        var rest = decisions.AsSpan();
        rest = DecideAll(workload.Documents, rest);
        rest = DecideAll(workload.Rooms, rest);
        DecideAll(workload.Devices, rest);
        var sum = 0;
        foreach (var decision in decisions) sum += (int)decision.Effect;
        return sum;
    }

    public int Denials(IPeer peer)
    {
        var denied = 0;
        foreach (var request in workload.Documents) denied += peer.Denies(request) ? 1 : 0;
        foreach (var request in workload.Rooms) denied += peer.Denies(request) ? 1 : 0;
        foreach (var request in workload.Devices) denied += peer.Denies(request) ? 1 : 0;
        return denied;
    }

    /// <summary>Compares the engine's answers with those of plain C#, one by one, and with a peer's if there is one.</summary>
    /// <exception cref="InvalidOperationException">Two contenders differ.</exception>
    public void RequireEqualAnswers(IPeer? peer = null)
    {
        Compare(workload.Documents, HandWritten.Decide, peer);
        Compare(workload.Rooms, HandWritten.Decide, peer);
        Compare(workload.Devices, HandWritten.Decide, peer);
        var expected = HandWrittenEffects();
        if (EngineEffectsInBulk() != expected || EngineDecisionsInBulk() != expected)
            throw new InvalidOperationException("Many requests at once are not decided as one by one.");
    }

    private Span<DecisionEffect> EffectsOf<TResource>(AccessRequest<TResource>[] requests, Span<DecisionEffect> room)
        where TResource : Fact
    {
        engine.EffectsOf<TResource>(requests, room);
        return room[requests.Length..];
    }

    private Span<Decision> DecideAll<TResource>(AccessRequest<TResource>[] requests, Span<Decision> room)
        where TResource : Fact
    {
        engine.DecideAll<TResource>(requests, room);
        return room[requests.Length..];
    }

    private void Compare<TResource>(
        AccessRequest<TResource>[] requests, Func<AccessRequest<TResource>, DecisionEffect> handWritten, IPeer? peer)
        where TResource : Fact
    {
        foreach (var request in requests)
        {
            var (effect, expected) = (engine.EffectOf(request), handWritten(request));
            Require(effect == expected, $"hand-written says {expected}", request, effect);
            Require(engine.Decide(request).Effect == effect, "the full decision differs", request, effect);
            if (peer is null) continue;
            foreach (var error in peer.Errors(request)) throw new InvalidOperationException(error);
            var denied = peer.Denies(request);
            Require(denied == (effect == DecisionEffect.Deny), $"{peer.Name} says {(denied ? "deny" : "no denial")}", request, effect);
        }
    }

    private static void Require(bool equal, string difference, AccessRequest request, DecisionEffect effect)
    {
        if (!equal) throw new InvalidOperationException($"{request.Action} on {request.ResourceFact?.GetType().Name}: engine says {effect}, {difference}.");
    }
}
