namespace Jiyao.Rules.Benchmarks.Scaling;

/// <summary>
/// Requests on a regulation whose rules differ by an equality, spread over the rules in use; a fifth is denied. With all rules in use the
/// processor's caches have to hold all of them.
/// </summary>
internal sealed class EqualityWorkload : IScalingWorkload
{
    private readonly RegulationEngine engine;
    private readonly AccessRequest<Document>[] requests;

    public EqualityWorkload(int rules, int inUse, int count)
    {
        var random = new Random(20260310);
        SecrecyAction[] actions = [.. Enumerable.Range(0, rules).Select(i => new SecrecyAction($"act{i}", new($"动作{i}", $"act {i}")))];
        engine = GeneratedRegulation.Engine(actions.Select((action, i) => new OneAction(i, action)));
        requests =
        [
            .. Enumerable.Range(0, count).Select(_ => new AccessRequest<Document>
            {
                Action = actions[rules / inUse * random.Next(inUse)],
                Resource = new Document { Level = random.Next(5) == 0 ? SecrecyLevel.Secret : SecrecyLevel.Internal },
                At = DateTimeOffset.UnixEpoch,
            }),
        ];
    }

    public void RequireEqualAnswers()
    {
        foreach (var request in requests)
        {
            var expected = request.Resource!.Level >= SecrecyLevel.Secret ? DecisionEffect.Deny : DecisionEffect.Permit;
            if (engine.Decide(request).Effect != expected) throw new InvalidOperationException($"{request.Action}: not {expected}");
        }
    }

    public int Decide()
    {
        var sum = 0;
        foreach (var request in requests) sum += (int)engine.Decide(request).Effect;
        return sum;
    }
}
