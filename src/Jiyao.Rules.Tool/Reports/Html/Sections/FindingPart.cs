namespace Jiyao.Rules.Tool.Reports.Html.Sections;

/// <summary>
/// The findings of one urgency. Where there is no room for all, those of the last rows give way, but not the first ones of any clause: a
/// figure of the page may not lead to nothing because other clauses have thousands.
/// </summary>
/// <param name="most">For how many there can be room.</param>
internal sealed class FindingPart(int most) : IDisposable
{
    /// <summary>Findings of each clause that are kept however many there are of others.</summary>
    public const int OfEach = 20;

    // Of regulations with more clauses than anybody has, the last ones have to do without.
    private const int MostFirst = 2_000;

    private readonly Spool all = new();
    private readonly Spool firsts = new();
    private readonly List<long> places = [];
    private readonly Dictionary<string, int> ofClause = new(StringComparer.Ordinal);
    private (bool IsInOrder, bool IsFirst) next;

    /// <summary>How many there are, kept or not.</summary>
    public long Count { get; private set; }

    /// <summary>Counts one, and tells whether it is kept and has to be added.</summary>
    public bool Takes(string clause)
    {
        var seen = ofClause.GetValueOrDefault(clause);
        next = (Count < most, seen < OfEach && places.Count < MostFirst);
        if (next.IsFirst)
        {
            ofClause[clause] = seen + 1;
            places.Add(Count);
        }

        Count++;
        return next.IsInOrder || next.IsFirst;
    }

    /// <summary>Adds the one that was counted last.</summary>
    public void Add(ReadOnlySpan<byte> json)
    {
        if (next.IsInOrder) all.Add(json);
        if (next.IsFirst) firsts.Add(json);
    }

    /// <summary>Copies as many as there is room for, which is at least one: in the order of the rows, then the first ones of clauses that come later.</summary>
    public void CopyTo(TextWriter target, long room)
    {
        var later = Count > room ? Later(room) : 0;
        if (room > later) all.CopyTo(target, room - later);
        if (later == 0) return;
        if (room > later) target.Write(',');
        firsts.CopyTo(target, later, places.Count - later);
    }

    public void Dispose()
    {
        all.Dispose();
        firsts.Dispose();
    }

    // Each of them takes the place of one in the order of the rows, which may be a first one itself.
    private int Later(long room)
    {
        var later = 0;
        while (later < Math.Min(places.Count, room) && places[^(later + 1)] >= room - later) later++;
        return later;
    }
}
