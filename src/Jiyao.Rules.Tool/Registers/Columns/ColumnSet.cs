namespace Jiyao.Rules.Tool.Registers;

/// <summary>All columns of a kind of register, found by header.</summary>
internal sealed class ColumnSet
{
    // Made when a register of the kind is first looked for: there are many kinds, and a program mostly meets few.
    private readonly Lazy<Dictionary<string, List<ColumnMatch>>> byHeader;
    private readonly Lazy<HashSet<string>> telling;

    public ColumnSet(params IEnumerable<RegisterColumn> columns)
    {
        All = [.. columns];
        byHeader = new(ByHeader);
        telling = new(() => [.. All.SelectMany(column => column.Headers).Select(header => BareText.Of(header))]);
    }

    public IReadOnlyList<RegisterColumn> All { get; }

    public int Count => All.Count;

    /// <summary>The same with further headers, each for a column named by one that is known.</summary>
    /// <exception cref="RegisterException">There is no such column.</exception>
    public ColumnSet With(string kind, IReadOnlyDictionary<string, string> headers)
    {
        var further = headers.ToLookup(
            header => Match(header.Value) is [var match, ..] ? match.Column.Id : throw new RegisterException(RegisterFaults.UnknownColumn(kind, header.Value)),
            header => header.Key);
        return new(All.Select(column => column with { Headers = [.. column.Headers, .. further[column.Id]] }));
    }

    /// <summary>The Chinese header that offices write for a column, by the name of the model's member; that name where there is none.</summary>
    public string ChineseHeader(string name) =>
        Match(name)[0].Column.Headers.FirstOrDefault(header => !char.IsAscii(header[0])) ?? name;

    /// <summary>Whether a header is that of a time or a day.</summary>
    public bool IsOfTime(string header) => Match(header).Any(match => match.Column.Form is "time" or "date");

    /// <summary>Whether a header is one of this kind, and not of any.</summary>
    public bool Knows(string header) => HeaderText.Forms(header).Any(telling.Value.Contains);

    /// <summary>The columns that a header may mean; more than one where only the values tell.</summary>
    public IReadOnlyList<ColumnMatch> Match(string header)
    {
        foreach (var form in HeaderText.Forms(header))
            if (byHeader.Value.TryGetValue(form, out var matches)) return matches;
        return [];
    }

    private Dictionary<string, List<ColumnMatch>> ByHeader()
    {
        var found = new Dictionary<string, List<ColumnMatch>>();
        foreach (var column in All)
        {
            foreach (var (rank, header) in column.Names.Index())
            {
                var bare = BareText.Of(header);
                if (!found.TryGetValue(bare, out var matches)) found[bare] = matches = [];
                matches.Add(new(column, rank));
            }
        }

        return found;
    }
}
