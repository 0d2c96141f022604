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

    [Fact]
    public void An_audit_that_is_cancelled_stops() => Assert.Throws<OperationCanceledException>(() => Engine.Audit(
        Enumerable.Repeat(new Telegram(), 10_000_000), new AuditOptions { Workers = 2, CancellationToken = new CancellationToken(canceled: true) }));

    [Fact]
    public void What_the_source_of_the_facts_throws_comes_out() => Assert.Throws<FormatException>(() => Engine.Audit(
        new int[5_000].Select(static (_, i) => i < 4_000 ? (Fact)new Telegram() : throw new FormatException()), new AuditOptions { Workers = 2 }));

    private static AuditReport Audit(Fact[] facts, int workers) =>
        Engine.Audit(facts, new AuditOptions { AsOf = Moments.At("2026-04-01"), Workers = workers });

    private static string Text(AuditReport report) =>
        string.Join("\n", report.Entries) + string.Join(",", report.Clauses) + string.Join(",", report.NotEvaluated) + report.Facts;
}
