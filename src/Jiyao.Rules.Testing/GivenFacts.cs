using System.Globalization;
using System.Text;
using Jiyao.Rules.Interpretation;

namespace Jiyao.Rules.Testing;

/// <summary>Records to be judged.</summary>
public sealed class GivenFacts
{
    // More than that nobody reads.
    private const int Explainable = 20;

    private readonly RegulationEngine engine;
    private readonly IReadOnlyList<Fact> facts;
    private readonly DateTimeOffset? asOf;
    private readonly (DateTimeOffset From, DateTimeOffset To)? period;

    internal GivenFacts(
        RegulationEngine engine, IReadOnlyList<Fact> facts, DateTimeOffset? asOf = null, (DateTimeOffset, DateTimeOffset)? period = null) =>
        (this.engine, this.facts, this.asOf, this.period) = (engine, facts, asOf, period);

    /// <summary>Judges as of this instant; by default long after every limit.</summary>
    /// <param name="instant">The instant.</param>
    public GivenFacts AsOf(DateTimeOffset instant) => new(engine, facts, instant, period);

    /// <summary>Looks for what is missing within this time.</summary>
    /// <param name="from">Its first instant.</param>
    /// <param name="to">The first instant after it.</param>
    public GivenFacts During(DateTimeOffset from, DateTimeOffset to) => new(engine, facts, asOf, (from, to));

    /// <summary>Expects this verdict, and that there is no more than one.</summary>
    /// <param name="expected">The verdict; <see cref="Verdict.NotApplicable"/>: the rule says nothing.</param>
    /// <returns>The entry, for a closer look; null: the rule says nothing.</returns>
    /// <exception cref="RuleAssertionException">It is another; the message explains it.</exception>
    public AuditEntry? Then(Verdict expected)
    {
        var report = Judged();
        var entries = report.Entries;
        if (entries.Count > 1) throw new RuleAssertionException($"Expected one verdict, there are {entries.Count}.", Explained(report));
        var actual = entries.Count == 0 ? Verdict.NotApplicable : entries[0].Verdict;
        return actual == expected
            ? entries.Count == 0 ? null : entries[0]
            : throw new RuleAssertionException($"Expected {expected}, the verdict is {actual}.", Explained(report));
    }

    /// <summary>Expects these verdicts, in the order of the report.</summary>
    /// <param name="expected">The verdicts.</param>
    /// <exception cref="RuleAssertionException">They are others; the message explains them.</exception>
    public void Then(params IReadOnlyList<Verdict> expected)
    {
        var report = Judged();
        var actual = report.Entries.Select(entry => entry.Verdict).ToList();
        if (!actual.SequenceEqual(expected))
            throw new RuleAssertionException($"Expected {string.Join(", ", expected)}, the verdicts are {string.Join(", ", actual)}.", Explained(report));
    }

    private AuditReport Judged()
    {
        var report = engine.Audit(facts, new AuditOptions
        {
            AsOf = asOf ?? period?.To ?? new DateTimeOffset(2100, 1, 1, 0, 0, 0, BeijingTime.Offset),
            From = period?.From,
            To = period?.To,
            Supplied = [.. typeof(Fact).Assembly.GetTypes(), .. facts.Select(fact => fact.GetType())],
            IncludeCompliant = true,
        });
        foreach (var entry in report.Entries) ClauseCoverage.Note(entry.Clause, entry.Verdict);
        foreach (var rule in facts.SelectMany(fact => engine.Explain(fact).Rules)) ClauseCoverage.Note(rule);
        foreach (var rule in engine.Book.Joins.Value)
            ClauseCoverage.NoteJoined(rule.Clause.Id, rule.Definition.Name, JoinExplainer.Conditions(rule.Definition, Joined(report)));
        return report;
    }

    // Rules of several facts take the period that was looked at like any other.
    private IReadOnlyList<Fact> Joined(AuditReport report) => [.. facts, report.Period];

    private string Explained(AuditReport report) => string.Join(
        '\n', report.Entries.Select(Line).Concat(facts.Take(Explainable).Select(fact => ExplanationText.Of(engine, fact))).Concat(Owed()).Concat(OfSeveral(report)));

    // What a deadline is counted from, and what meets it, is no condition.
    private IEnumerable<string> Owed() =>
        from rule in engine.Book.Rules
        where facts.Any(fact => rule.SpeaksOf(fact.GetType()))
        from line in OwedText.Of(rule.Definition.Finding)
        select $"{rule.Clause.Id} {rule.Statement.Name} {line}";

    // Of several facts no single one tells.
    private IEnumerable<string> OfSeveral(AuditReport report) => engine.Book.Joins.Value.SelectMany(rule => JoinExplainer.Explain(rule.Definition, Joined(report))
        .Prepend($"of several facts, {rule.Clause.Id} {rule.Definition.Name}: {rule.Clause.Summary.En}   (+ holds, - does not hold, ? cannot be told)"));

    private string Line(AuditEntry entry)
    {
        var line = new StringBuilder($"{entry.Clause} {entry.Verdict}");
        if (facts.Count > 1) line.Append(" of ").Append(entry.Kind).Append(' ').Append(entry.Fact.Id);
        line.Append(": ").Append(entry.Message.En);
        if (entry.Due is { } due) line.Append(CultureInfo.InvariantCulture, $"   counted from {due.Start} as {due.Counting}");
        foreach (var error in entry.Errors) line.Append("   failed: ").Append(error.Message);
        return line.ToString();
    }
}
