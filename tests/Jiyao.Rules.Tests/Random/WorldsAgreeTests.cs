using CsCheck;
using Jiyao.Rules.Tests.Execution;
using Jiyao.Rules.Tests.Joining;

namespace Jiyao.Rules.Tests.Random;

/// <summary>The two executors give the same verdicts on random small worlds of several registers, joins and absences included.</summary>
public sealed class WorldsAgreeTests
{
    private static readonly int Worlds = SampleSize.Of(200);

    [Fact]
    public void By_the_model_regulations() => Agree(executor =>
        RegulationEngine.Create(ModelRegulations.Load(ModelRegulations.Ids, []), new EngineOptions { Executor = executor }));

    [Fact]
    public void By_rules_of_every_joined_form() => Agree(executor => SmallRegulation.Engine(executor, JoinRules.All()));

    private static void Agree(Func<RuleExecutor, IRegulationEngine> create)
    {
        var (compiled, interpreted) = (create(RuleExecutor.Compiled), create(RuleExecutor.Interpreted));
        Gen.Int[0, int.MaxValue - 1].Sample(seed =>
        {
            var worlds = new RandomWorlds(seed);
            var (facts, options) = (worlds.Facts(), worlds.Options());

            Assert.Equal(Text(interpreted.Audit(facts, options)), Text(compiled.Audit(facts, options)));
        }, iter: Worlds);
    }

    private static string Text(AuditReport report) =>
        string.Join("\n", report.Entries.Select(entry =>
            $"{entry.Clause} {entry.Verdict} {entry.Kind} {entry.Fact.Id} {entry.Due} {entry.FulfilledAt} {entry.Message} {entry.Marks} "
            + $"{string.Join(",", entry.Missing)} {string.Join(",", entry.Errors)}"))
        + string.Join(",", report.Clauses) + string.Join(",", report.NotEvaluated);
}
