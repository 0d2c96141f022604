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
    /// <param name="facts">The records; both judge the same ones.</param>
    /// <param name="options">Of which time both judge; null: as of now, by the earlier engine's clock.</param>
    public static IReadOnlyList<VerdictChange> Of(
        IRegulationEngine before, IRegulationEngine after, IReadOnlyCollection<Fact> facts, AuditOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(facts);
        Fact[] given = [.. facts];
        var keys = new Keys(given);
        var first = before.Audit(given, Complete(options, options?.AsOf));
        var old = new Dictionary<Key, Queue<int>>();
        for (var i = 0; i < first.Entries.Count; i++)
        {
            var key = keys.Of(first.Entries[i]);
            if (!old.TryGetValue(key, out var same)) old[key] = same = new();
            same.Enqueue(i);
        }

        List<VerdictChange> changes = [];
        var goesOn = new bool[first.Entries.Count];
        foreach (var entry in after.Audit(given, Complete(options, first.AsOf)).Entries)
        {
            var was = default(AuditEntry);
            if (old.TryGetValue(keys.Of(entry), out var same) && same.TryDequeue(out var one))
            {
                goesOn[one] = true;
                was = first.Entries[one];
            }

            var verdict = was?.Verdict ?? Verdict.NotApplicable;
            if (verdict != entry.Verdict) changes.Add(new(entry.Clause, entry.Fact, verdict, entry.Verdict, was?.Message, entry.Message));
        }

        foreach (var entry in first.Entries.Where((_, i) => !goesOn[i]))
            changes.Add(new(entry.Clause, entry.Fact, entry.Verdict, Verdict.NotApplicable, entry.Message, WhyAfter: null));
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

    /// <summary>What an entry is about. A record given is itself, whatever it bears; one that a rule made is another object in each audit.</summary>
    /// <param name="Clause">The clause.</param>
    /// <param name="Kind">The type of record.</param>
    /// <param name="Given">The place among the records given; null: a rule made it, and what it stands for tells it.</param>
    /// <param name="Id">The record's number.</param>
    /// <param name="Source">Where it was read.</param>
    private readonly record struct Key(string Clause, string Kind, int? Given, string? Id, SourceRow? Source);

    private sealed class Keys
    {
        private readonly Dictionary<Fact, int> places = new(ReferenceEqualityComparer.Instance);

        public Keys(Fact[] given)
        {
            for (var i = 0; i < given.Length; i++) places.TryAdd(given[i], i);
        }

        public Key Of(AuditEntry entry) => places.TryGetValue(entry.Fact, out var place)
            ? new(entry.Clause, entry.Kind, place, null, null)
            : new(entry.Clause, entry.Kind, null, entry.Fact.Id, entry.Fact.Source);
    }
}
