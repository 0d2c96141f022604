using Jiyao.Rules.Benchmarks.Deadlines;
using Jiyao.Rules.Benchmarks.Ratios;

namespace Jiyao.Rules.Benchmarks.Audits;

/// <summary>An audit of telegrams by the engine, on one worker, and by a loop written for it.</summary>
internal static class AuditRatios
{
    private const int Count = 100_000;

    public static IEnumerable<Ratio> Measure()
    {
        var telegrams = TelegramWorkload.Make(Count);
        var engine = TelegramRules.Engine();
        var asOf = TelegramWorkload.Start.AddYears(1);
        var options = new AuditOptions { AsOf = asOf, Supplied = [typeof(Telegram)], OnEntry = _ => { } };
        RequireEqual(engine.Audit(telegrams, options), telegrams, asOf);
        var times = Measurement.Of(
            (Count, () => new HandWrittenAudit(asOf).Run(telegrams)),
            (Count, () => (int)engine.Audit(telegrams, options).Total.Violated));
        yield return Ratio.AtMost("audit of telegrams, one in twenty late", "hand-written loop", times[1], times[0], 2);
    }

    private static void RequireEqual(AuditReport report, Telegram[] telegrams, DateTimeOffset asOf)
    {
        var expected = new HandWrittenAudit(asOf);
        expected.Run(telegrams);
        foreach (var clause in HandWrittenAudit.Clauses)
        {
            var tally = report.Clauses.Single(tally => tally.Clause == clause);
            var byHand = new ClauseTally(
                clause,
                expected.Of(clause, Verdict.Compliant),
                expected.Of(clause, Verdict.Violated),
                expected.Of(clause, Verdict.Pending),
                expected.Of(clause, Verdict.Indeterminate));
            if (tally != byHand) throw new InvalidOperationException($"the audits differ: {tally}; by hand {byHand}");
        }
    }
}
