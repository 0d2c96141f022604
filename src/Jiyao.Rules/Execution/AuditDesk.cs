using System.Runtime.InteropServices;
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
            JudgeSideBySide(facts.Chunk(BatchSize), options, judged);
            return;
        }

        foreach (var fact in facts)
        {
            options.CancellationToken.ThrowIfCancellationRequested();
            judged(fact, JudgeNext(fact));
        }
    }

    /// <summary>Judges partitions of facts, which several workers enumerate side by side.</summary>
    public void JudgePartitions(IEnumerable<IEnumerable<Fact>> partitions, AuditOptions options, Action<Fact, bool> judged)
    {
        var all = partitions.Select(partition => partition ?? throw new ArgumentException("One of the partitions given is null; leave it out.", nameof(partitions)));
        if (options.Workers > 1) JudgeSideBySide(all, options, judged);
        else JudgeAll(all.SelectMany(partition => partition), options, judged);
    }

    /// <summary>Judges a fact, and says whether its values can be what they claim to be.</summary>
    public bool Judge(Fact fact) => texts.AreOpen(fact) ? JudgeWhateverTheText(fact) : Judge(fact, texts.For(fact, run.AsOf));

    // What each text that it may have been says alike of a clause is the verdict, though nobody can tell by which.
    private bool JudgeWhateverTheText(Fact fact)
    {
        var open = run.Part();
        var isSound = new AuditDesk(texts, open).Judge(fact, texts.For(fact, run.AsOf));
        List<AuditRun> each = [];
        foreach (var ofText in texts.Each(fact))
        {
            each.Add(run.Part());
            new AuditDesk(texts, each[^1]).Judge(fact, ofText);
        }

        open.Settle(each);
        run.Absorb(open);
        return isSound;
    }

    private bool Judge(Fact fact, FactJudges inForce)
    {
        // Registers come one after the other, and go on in time: mostly text and type are those of the fact before.
        if (inForce != judges)
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
    private void JudgeSideBySide(IEnumerable<IEnumerable<Fact>> partitions, AuditOptions options, Action<Fact, bool> judged)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(options.CancellationToken);
        var underWay = new Queue<Task<Batch>>();
        try
        {
            foreach (var partition in partitions)
            {
                options.CancellationToken.ThrowIfCancellationRequested();
                underWay.Enqueue(Task.Run(() => JudgeBatch(partition, stop.Token)));
                if (underWay.Count > 2 * options.Workers) Absorb(underWay.Dequeue(), judged);
            }

            while (underWay.TryDequeue(out var next)) Absorb(next, judged);
        }
        catch (Exception failure)
        {
            // Whose facts these are may let go of them now, and so nobody may still be at work on them.
            stop.Cancel();
            foreach (IAsyncResult task in underWay) task.AsyncWaitHandle.WaitOne();

            // A worker knows of the linked token alone; whoever cancelled looks for his own.
            if (failure is OperationCanceledException) options.CancellationToken.ThrowIfCancellationRequested();
            throw;
        }
    }

    private Batch JudgeBatch(IEnumerable<Fact> facts, CancellationToken cancellation)
    {
        var batch = new Batch(run.Part(), facts as Fact[]);
        var desk = new AuditDesk(texts, batch.Found);
        foreach (var fact in facts)
        {
            cancellation.ThrowIfCancellationRequested();
            batch.Add(fact, desk.JudgeNext(fact));
        }

        return batch;
    }

    private void Absorb(Task<Batch> task, Action<Fact, bool> judged)
    {
        var batch = task.GetAwaiter().GetResult();
        run.Absorb(batch.Found);
        batch.HandOn(judged);
    }

    /// <summary>A partition judged.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="whole">All its facts, if they stand in an array already.</param>
    private sealed class Batch(AuditRun found, Fact[]? whole)
    {
        private readonly List<Fact> facts = [];
        private readonly List<int> unsound = [];
        private int count;

        public AuditRun Found => found;

        public void Add(Fact fact, bool isSound)
        {
            if (whole is null) facts.Add(fact);
            if (!isSound) unsound.Add(count);
            count++;
        }

        public void HandOn(Action<Fact, bool> judged)
        {
            var all = whole ?? CollectionsMarshal.AsSpan(facts);
            for (int i = 0, next = 0; i < all.Length; i++)
            {
                var isUnsound = next < unsound.Count && unsound[next] == i;
                if (isUnsound) next++;
                judged(all[i], !isUnsound);
            }
        }
    }
}
