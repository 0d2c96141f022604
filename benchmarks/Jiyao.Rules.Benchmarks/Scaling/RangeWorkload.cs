namespace Jiyao.Rules.Benchmarks.Scaling;

/// <summary>Requests spread over all rules of a regulation whose rules differ by a range; a fifth is denied.</summary>
internal sealed class RangeWorkload : IScalingWorkload
{
    // Of each ten weights a rule forbids the first two.
    private const int Step = 10;
    private const int Forbidden = 2;

    private readonly RegulationEngine engine;
    private readonly AccessRequest<Parcel>[] requests;

    public RangeWorkload(int rules, int count)
    {
        var random = new Random(20260310);
        engine = GeneratedRegulation.Engine(Enumerable.Range(0, rules).Select(i => new OneRange(i, Step * i, (Step * i) + Forbidden)));
        requests =
        [
            .. Enumerable.Range(0, count).Select(_ => new AccessRequest<Parcel>
            {
                Action = SecrecyAction.CarryOut,
                Resource = new Parcel { Weight = random.Next(Step * rules) },
                At = DateTimeOffset.UnixEpoch,
            }),
        ];
    }

    public void RequireEqualAnswers()
    {
        foreach (var request in requests)
        {
            var expected = request.Resource!.Weight % Step < Forbidden ? DecisionEffect.Deny : DecisionEffect.Permit;
            if (engine.Decide(request).Effect != expected) throw new InvalidOperationException($"{request.Resource.Weight}: not {expected}");
        }
    }

    public int Decide()
    {
        var sum = 0;
        foreach (var request in requests) sum += (int)engine.Decide(request).Effect;
        return sum;
    }
}
