namespace Jiyao.Rules.Tests.Regulations;

/// <summary>One rule of several facts, judged as if its regulation had no other.</summary>
internal static class OneJoinedRule
{
    public static IReadOnlyList<AuditEntry> On(
        Rule rule, IEnumerable<Fact> facts, string from = "2026-01-01", string to = "2027-01-01", string? asOf = null) =>
        OneRule.Engine(rule).Audit(facts, new AuditOptions
        {
            From = Moments.At(from),
            To = Moments.At(to),
            AsOf = Moments.At(asOf ?? to),
            Supplied = typeof(Fact).Assembly.GetTypes(),
            IncludeCompliant = true,
        }).Entries;

    public static Verdict Verdict(Rule rule, IEnumerable<Fact> facts, string from = "2026-01-01", string to = "2027-01-01", string? asOf = null) =>
        Assert.Single(On(rule, facts, from, to, asOf)).Verdict;

    public static IEnumerable<string> Verdicts(
        Rule rule, IEnumerable<Fact> facts, string from = "2026-01-01", string to = "2027-01-01", string? asOf = null) =>
        On(rule, facts, from, to, asOf).Select(entry => $"{entry.Fact.Id} {entry.Verdict}");
}
