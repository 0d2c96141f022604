using Jiyao.Rules.Auditing;

namespace Jiyao.Rules.Execution;

/// <summary>Judges the facts of an audit by the rules of one fact, with the acts they tell of.</summary>
internal sealed class AuditDesk(TextsInForce texts, AuditRun run)
{
    // Large enough that handing a batch over costs nothing, small enough that few facts wait.
    private const int BatchSize = 512;

    private FactJudges? judges;
    private FactJudge<AccessRequest<Telegram>>? transmissions;
    private bool hasActs;
    private FactJudge judge = null!;
    private Type? type;

    /// <summary>Judges facts, and hands each on with whether its values can be what they claim to be, in order.</summary>
    public void JudgeAll(IEnumerable<Fact> facts, AuditOptions options, Action<Fact, bool> judged)
    {
        if (options.Workers > 1)
        {
            JudgeInBatches(facts, options, judged);
            return;
        }

        foreach (var fact in facts)
        {
            options.CancellationToken.ThrowIfCancellationRequested();
            judged(fact, JudgeNext(fact));
        }
    }

    /// <summary>Judges a fact, and says whether its values can be what they claim to be.</summary>
    public bool Judge(Fact fact)
    {
        // Registers come one after the other, and go on in time: mostly text and type are those of the fact before.
        if (texts.For(fact, run.AsOf) is var inForce && inForce != judges)
            (judges, transmissions, hasActs, type) = (inForce, JudgeOfTransmissions(inForce), false, null);
        if (fact.GetType() != type)
        {
            (type, judge) = (fact.GetType(), inForce.For(fact.GetType()));
            judge.Open(run);
        }

        var isSound = judge.Audit(fact, fact, run);
        if (transmissions is not null && RecordedActs.Of(fact) is { } act) Judge(act, fact, transmissions);
        return isSound;
    }

    private bool JudgeNext(Fact fact)
    {
        run.Met(fact);
        return Judge(fact);
    }

    private void Judge(AccessRequest<Telegram> act, Fact record, FactJudge<AccessRequest<Telegram>> judge)
    {
        if (!hasActs) judge.Open(run);
        hasActs = true;
        judge.Audit(act, record, run);
    }

    private static FactJudge<AccessRequest<Telegram>>? JudgeOfTransmissions(FactJudges judges) =>
        judges.For<AccessRequest<Telegram>>() is { HasRules: true } judge ? judge : null;

    // The batches are absorbed in the order of the facts, so that the report does not tell how many threads there were.
    private void JudgeInBatches(IEnumerable<Fact> facts, AuditOptions options, Action<Fact, bool> judged)
    {
        var underWay = new Queue<Task<Batch>>();
        foreach (var batch in facts.Chunk(BatchSize))
        {
            options.CancellationToken.ThrowIfCancellationRequested();
            underWay.Enqueue(Task.Run(() => JudgeBatch(batch)));
            if (underWay.Count > 2 * options.Workers) Absorb(underWay.Dequeue(), judged);
        }

        while (underWay.TryDequeue(out var next)) Absorb(next, judged);
    }

    private Batch JudgeBatch(Fact[] facts)
    {
        var part = run.Part();
        var desk = new AuditDesk(texts, part);
        return new(facts, Array.ConvertAll(facts, desk.JudgeNext), part);
    }

    private void Absorb(Task<Batch> task, Action<Fact, bool> judged)
    {
        var batch = task.GetAwaiter().GetResult();
        run.Absorb(batch.Found);
        for (var i = 0; i < batch.Facts.Length; i++) judged(batch.Facts[i], batch.AreSound[i]);
    }

    private sealed record Batch(Fact[] Facts, bool[] AreSound, AuditRun Found);
}
