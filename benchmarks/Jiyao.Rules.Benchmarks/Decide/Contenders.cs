namespace Jiyao.Rules.Benchmarks.Decide;

/// <summary>Each contender's answers to one workload, summed so that no call can be left out.</summary>
internal sealed class Contenders(Workload workload)
{
    private readonly RegulationEngine engine = RegulationEngine.Create(ModelRegulations.Load(ModelRegulations.Ids, []));
    private readonly MicrosoftRules microsoft = new();

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

    public int MicrosoftDenials()
    {
        var denied = 0;
        foreach (var request in workload.Documents) denied += microsoft.Denies(request) ? 1 : 0;
        foreach (var request in workload.Rooms) denied += microsoft.Denies(request) ? 1 : 0;
        foreach (var request in workload.Devices) denied += microsoft.Denies(request) ? 1 : 0;
        return denied;
    }

    /// <summary>Compares the answers one by one, Microsoft's on a part of the requests.</summary>
    /// <exception cref="InvalidOperationException">Two contenders differ.</exception>
    public void RequireEqualAnswers(int microsoftRequests)
    {
        Compare(workload.Documents, HandWritten.Decide, microsoftRequests);
        Compare(workload.Rooms, HandWritten.Decide, microsoftRequests);
        Compare(workload.Devices, HandWritten.Decide, microsoftRequests);
    }

    private void Compare<TResource>(
        AccessRequest<TResource>[] requests, Func<AccessRequest<TResource>, DecisionEffect> handWritten, int most)
        where TResource : Fact
    {
        for (var i = 0; i < requests.Length; i++)
        {
            var (effect, expected) = (engine.EffectOf(requests[i]), handWritten(requests[i]));
            Require(effect == expected, $"hand-written says {expected}", requests[i], effect);
            Require(engine.Decide(requests[i]).Effect == effect, "the full decision differs", requests[i], effect);
            if (i >= most) continue;
            foreach (var error in microsoft.Errors(requests[i])) throw new InvalidOperationException(error);
            var denied = microsoft.Denies(requests[i]);
            Require(denied == (effect == DecisionEffect.Deny), $"Microsoft RulesEngine says {(denied ? "deny" : "no denial")}", requests[i], effect);
        }
    }

    private static void Require(bool equal, string difference, AccessRequest request, DecisionEffect effect)
    {
        if (!equal) throw new InvalidOperationException($"{request.Action} on {request.ResourceFact?.GetType().Name}: engine says {effect}, {difference}.");
    }
}
