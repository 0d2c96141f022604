namespace Jiyao.Rules.Tests.Cases;

/// <summary>The registers of an office over a period, judged by both model regulations as the period ends.</summary>
internal sealed class OfficeRecords(RuleExecutor executor, string from, string to, params Fact[] facts)
{
    /// <summary>The verdicts under a clause, each after the id of its record.</summary>
    public IEnumerable<string> Under(string clause, params (string Key, string Value)[] options) =>
        Entries(clause, options).Select(entry => $"{entry.Fact.Id} {entry.Verdict}");

    /// <summary>The same with all that is reported.</summary>
    public IReadOnlyList<AuditEntry> Entries(string clause, params (string Key, string Value)[] options)
    {
        var report = Engines.Of(executor, options).Audit(
            facts,
            new AuditOptions { From = Moments.At(from), To = Moments.At(to), AsOf = Moments.At(to), IncludeCompliant = true });
        return [.. report.Entries.Where(entry => entry.Clause == clause)];
    }
}
