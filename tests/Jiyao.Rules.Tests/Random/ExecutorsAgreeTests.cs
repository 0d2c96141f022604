using CsCheck;

namespace Jiyao.Rules.Tests.Random;

/// <summary>The compiled and the interpreted executor give the same answers on random facts and requests, errors and unknowns included.</summary>
public sealed class ExecutorsAgreeTests
{
    private static readonly int Requests = SampleSize.Of(10_000);
    private static readonly int Telegrams = SampleSize.Of(2_500);

    private static readonly DateTimeOffset AsOf = new(2026, 3, 11, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly RegulationEngine Compiled = Engine(RuleExecutor.Compiled);
    private static readonly RegulationEngine Interpreted = Engine(RuleExecutor.Interpreted);

    [Fact]
    public void On_requests_about_documents() => RandomFacts.OnDocument.Sample(DecideAlike, iter: Requests);

    [Fact]
    public void On_requests_about_rooms() => RandomFacts.OnRoom.Sample(DecideAlike, iter: Requests);

    [Fact]
    public void On_requests_about_devices() => RandomFacts.OnDevice.Sample(DecideAlike, iter: Requests);

    [Fact]
    public void On_requests_about_telegrams() => RandomFacts.OnTelegram.Sample(DecideAlike, iter: Requests);

    [Fact]
    public void On_telegrams_in_a_register() => RandomFacts.Telegram.Sample(telegram =>
    {
        var options = new AuditOptions { AsOf = AsOf, IncludeCompliant = true };
        Assert.Equal(
            Text(Interpreted.Audit([telegram], options)),
            Text(Compiled.Audit([telegram], options)));
        Assert.Equal(Text(Interpreted.DutiesOf(telegram)), Text(Compiled.DutiesOf(telegram)));
    }, iter: Telegrams);

    private static void DecideAlike<TResource>(AccessRequest<TResource> request)
        where TResource : Fact
    {
        var (expected, actual) = (Interpreted.Decide(request), Compiled.Decide(request));
        Assert.Equal(Text(expected), Text(actual));
        Assert.Equal(expected.Effect, Compiled.EffectOf(request));
    }

    private static RegulationEngine Engine(RuleExecutor executor) =>
        RegulationEngine.Create(ModelRegulations.Load(ModelRegulations.Ids, []), new EngineOptions { Executor = executor });

    private static string Text(Decision decision) =>
        $"{decision.Effect} [{string.Join("; ", decision.Reasons)}] {string.Join(",", decision.Missing)} "
        + $"{string.Join(",", decision.Errors)} {string.Join(",", decision.Obligations.Select(Text))}";

    private static string Text(Duties duties) =>
        string.Join("; ", duties.Obligations.Select(Text)) + "|"
        + string.Join("; ", duties.Undecided.Select(rule => $"{rule.Rule} {string.Join(",", rule.Missing)} {string.Join(",", rule.Errors)}"));

    private static string Text(Obligation obligation) =>
        $"{obligation.Rule} {obligation.Due} {obligation.FulfilledAt} {obligation.IsKept}";

    private static string Text(AuditReport report) =>
        string.Join("\n", report.Entries.Select(entry =>
            $"{entry.Clause} {entry.Verdict} {entry.Due} {entry.FulfilledAt} {entry.Message} {string.Join(",", entry.Missing)}"))
        + string.Join(",", report.Clauses);
}
