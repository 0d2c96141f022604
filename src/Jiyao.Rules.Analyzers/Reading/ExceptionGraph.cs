namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>Which clause's rules lift which clauses.</summary>
internal sealed class ExceptionGraph
{
    private readonly ILookup<string, string> lifts;

    // An exception that stands in the clause it lifts ("no entry, except for ...") is no circle.
    public ExceptionGraph(IEnumerable<(string Clause, string Lifts)> exceptions) =>
        lifts = exceptions.Where(one => one.Clause != one.Lifts).OrderBy(one => one.Lifts, StringComparer.Ordinal)
            .ToLookup(one => one.Clause, one => one.Lifts, StringComparer.Ordinal);

    /// <summary>The shortest way from one clause to another along what is lifted, both ends included; null: there is none.</summary>
    public IReadOnlyList<string>? Way(string from, string to)
    {
        if (from == to) return null;
        var before = new Dictionary<string, string?>(StringComparer.Ordinal) { [from] = null };
        var next = new Queue<string>([from]);
        while (next.Count > 0)
        {
            var clause = next.Dequeue();
            if (clause == to) return Back(clause, before);
            foreach (var lifted in lifts[clause].Where(lifted => !before.ContainsKey(lifted)))
            {
                before.Add(lifted, clause);
                next.Enqueue(lifted);
            }
        }

        return null;
    }

    private static List<string> Back(string end, Dictionary<string, string?> before)
    {
        var way = new List<string>();
        for (var clause = end; clause is not null; clause = before[clause]) way.Insert(0, clause);
        return way;
    }
}
