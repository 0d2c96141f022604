namespace Jiyao.Rules;

/// <summary>
/// What two sets of readings, or two versions of a regulation, make of the same records: which verdicts change, and why. Two texts that
/// differ only in words change nothing.
/// </summary>
public static class VerdictComparison
{
    /// <summary>The verdicts that change, in the order of the later report; those that fall away come last.</summary>
    /// <param name="before">Judges as before.</param>
    /// <param name="after">Judges as then.</param>
    /// <param name="facts">The records; they are gone through twice.</param>
    /// <param name="options">Of which time both judge; null: as of now, by the earlier engine's clock.</param>
    public static IReadOnlyList<VerdictChange> Of(
        IRegulationEngine before, IRegulationEngine after, IReadOnlyCollection<Fact> facts, AuditOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(facts);
        var first = before.Audit(facts, Complete(options, options?.AsOf));
        var old = new Dictionary<Key, Queue<AuditEntry>>();
        foreach (var entry in first.Entries)
        {
            if (!old.TryGetValue(Key.Of(entry), out var same)) old[Key.Of(entry)] = same = new();
            same.Enqueue(entry);
        }

        List<VerdictChange> changes = [];
        foreach (var entry in after.Audit(facts, Complete(options, first.AsOf)).Entries)
        {
            var was = old.TryGetValue(Key.Of(entry), out var same) && same.TryDequeue(out var one) ? one.Verdict : Verdict.NotApplicable;
            if (was != entry.Verdict) changes.Add(new(entry.Clause, entry.Fact, was, entry.Verdict, entry.Message));
        }

        foreach (var entry in first.Entries.Where(entry => old[Key.Of(entry)].Contains(entry)))
            changes.Add(new(entry.Clause, entry.Fact, entry.Verdict, Verdict.NotApplicable, entry.Message));
        return changes;
    }

    private static AuditOptions Complete(AuditOptions? options, DateTimeOffset? asOf) => new()
    {
        AsOf = asOf,
        From = options?.From,
        To = options?.To,
        Supplied = options?.Supplied,
        Workers = options?.Workers ?? 1,
        CancellationToken = options?.CancellationToken ?? default,
        IncludeCompliant = true,
    };

    // A fact that a rule made itself is another object in each audit; what it stands for is the same.
    private readonly record struct Key(string Clause, string Kind, string? Id, SourceRow? Source)
    {
        public static Key Of(AuditEntry entry) => new(entry.Clause, entry.Kind, entry.Fact.Id, entry.Fact.Source);
    }
}
