using Jiyao.Rules.Regulations.Bureau;
using Jiyao.Rules.Regulations.CipherOffice;

namespace Jiyao.Rules.Tests.Regulations;

/// <summary>One rule of several facts, judged by both executors as if its regulation had no other.</summary>
internal static class OneJoinedRule
{
    /// <summary>What it finds, in the order of the report; unless told otherwise, of all 2026 as its last day ends.</summary>
    public static IReadOnlyList<AuditEntry> On(
        Rule rule, IEnumerable<Fact> facts, string from = "2026-01-01", string to = "2027-01-01", string? asOf = null)
    {
        Fact[] all = [.. facts];
        var compiled = By(RuleExecutor.Compiled);
        Assert.Equal(compiled.Select(Told), By(RuleExecutor.Interpreted).Select(Told));
        return compiled;

        IReadOnlyList<AuditEntry> By(RuleExecutor executor) => Engine(rule, executor).Audit(all, new AuditOptions
        {
            From = Moments.At(from),
            To = Moments.At(to),
            AsOf = Moments.At(asOf ?? to),
            Supplied = typeof(Fact).Assembly.GetTypes(),
            IncludeCompliant = true,
        }).Entries;
    }

    /// <summary>The one verdict there is.</summary>
    public static Verdict Verdict(Rule rule, IEnumerable<Fact> facts, string from = "2026-01-01", string to = "2027-01-01", string? asOf = null) =>
        Assert.Single(On(rule, facts, from, to, asOf)).Verdict;

    /// <summary>The verdicts, each after the id of its record.</summary>
    public static IEnumerable<string> Verdicts(
        Rule rule, IEnumerable<Fact> facts, string from = "2026-01-01", string to = "2027-01-01", string? asOf = null) =>
        On(rule, facts, from, to, asOf).Select(entry => $"{entry.Fact.Id} {entry.Verdict}");

    private static (string?, Verdict, string) Told(AuditEntry entry) => (entry.Fact.Id, entry.Verdict, entry.Message.En);

    private static RegulationEngine Engine(Rule rule, RuleExecutor executor)
    {
        var regulation = rule.ToStatement().Clause[0] == 'A' ? BureauClauses.Regulation : CipherOfficeClauses.Regulation;
        return RegulationEngine.Create([new RegulationPack(regulation, [rule], [])], new EngineOptions { Executor = executor });
    }
}
