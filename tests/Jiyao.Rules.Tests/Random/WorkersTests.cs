namespace Jiyao.Rules.Tests.Random;

/// <summary>The report is the same however many threads judged.</summary>
public sealed class WorkersTests
{
    private static readonly RegulationEngine Engine = RegulationEngine.Create(ModelRegulations.Load(ModelRegulations.Ids, []));

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void The_number_of_workers_shows_nowhere(int workers)
    {
        Fact[] facts = [.. Enumerable.Range(0, 600).SelectMany(seed => new RandomWorlds(seed).Facts())];

        Assert.Equal(Text(Audit(facts, 1)), Text(Audit(facts, workers)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void How_the_facts_are_divided_shows_nowhere(int workers)
    {
        Fact[] facts = [.. Enumerable.Range(0, 300).SelectMany(seed => new RandomWorlds(seed).Facts())];
        var random = new System.Random(workers);
        IEnumerable<IEnumerable<Fact>> Partitions()
        {
            for (int from = 0, length; from < facts.Length; from += length)
            {
                length = random.Next(0, 200);
                var part = facts.Skip(from).Take(length);
                yield return random.Next(3) switch { 0 => part, 1 => part.ToList(), _ => part.ToArray() };
            }
        }

        var divided = Engine.AuditPartitions(Partitions(), new AuditOptions { AsOf = Moments.At("2026-04-01"), Workers = workers });

        Assert.Equal(Text(Audit(facts, 1)), Text(divided));
    }

    [Fact]
    public void Nobody_is_at_work_on_a_partition_any_more_once_another_failed()
    {
        var atWork = 0;
        IEnumerable<Fact> Slow()
        {
            Interlocked.Increment(ref atWork);
            try
            {
                for (var i = 0; i < 20; i++)
                {
                    Thread.Sleep(5);
                    yield return new Telegram();
                }
            }
            finally
            {
                Interlocked.Decrement(ref atWork);
            }
        }

        static IEnumerable<Fact> Broken()
        {
            yield return new Telegram();
            throw new FormatException();
        }

        IEnumerable<IEnumerable<Fact>> partitions = [Broken(), Slow(), Slow(), Slow()];

        Assert.Throws<FormatException>(() => Engine.AuditPartitions(partitions, new AuditOptions { Workers = 2 }));
        Assert.Equal(0, atWork);
    }

    [Fact]
    public void Where_one_partition_fails_the_others_are_not_judged_to_their_end()
    {
        using var begun = new ManualResetEventSlim();
        var isJudgedInFull = false;

        Assert.Throws<FormatException>(() => Engine.AuditPartitions([Broken(), Long()], new AuditOptions { Workers = 2 }));

        Assert.False(isJudgedInFull);

        IEnumerable<Fact> Broken()
        {
            yield return new Telegram();
            begun.Wait(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
            throw new FormatException();
        }

        IEnumerable<Fact> Long()
        {
            begun.Set();
            for (var i = 0; i < 1_000; i++)
            {
                Thread.Sleep(2);
                yield return new Telegram();
            }

            isJudgedInFull = true;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void What_is_no_fact_or_no_partition_is_refused(int workers)
    {
        var options = new AuditOptions { Workers = workers };

        Assert.StartsWith("One of the facts given is null", Assert.Throws<ArgumentException>(() => Engine.Audit([new Telegram(), null!], options)).Message, StringComparison.Ordinal);
        Assert.StartsWith("One of the partitions given is null", Assert.Throws<ArgumentException>(() => Engine.AuditPartitions([[], null!], options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_audit_that_is_cancelled_stops() => Assert.Throws<OperationCanceledException>(() => Engine.Audit(
        Enumerable.Repeat(new Telegram(), 10_000_000), new AuditOptions { Workers = 2, CancellationToken = new CancellationToken(canceled: true) }));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Whoever_cancels_finds_his_own_token(int workers)
    {
        using var source = new CancellationTokenSource();
        var options = new AuditOptions { Workers = workers, CancellationToken = source.Token };

        var inFacts = Assert.Throws<OperationCanceledException>(() => Engine.AuditPartitions([Facts(), Facts()], options));
        var before = Assert.Throws<OperationCanceledException>(() => Engine.Audit([], options));

        Assert.Equal((source.Token, source.Token), (inFacts.CancellationToken, before.CancellationToken));

        IEnumerable<Fact> Facts()
        {
            for (var i = 0; i < 10_000_000; i++)
            {
                if (i == 100) source.Cancel();
                yield return new Telegram();
            }
        }
    }

    [Fact]
    public void What_the_source_of_the_facts_throws_comes_out() => Assert.Throws<FormatException>(() => Engine.Audit(
        new int[5_000].Select(static (_, i) => i < 4_000 ? (Fact)new Telegram() : throw new FormatException()), new AuditOptions { Workers = 2 }));

    private static AuditReport Audit(Fact[] facts, int workers) =>
        Engine.Audit(facts, new AuditOptions { AsOf = Moments.At("2026-04-01"), Workers = workers });

    private static string Text(AuditReport report) =>
        string.Join("\n", report.Entries) + string.Join(",", report.Clauses) + string.Join(",", report.NotEvaluated) + report.Facts;
}
