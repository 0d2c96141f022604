namespace Jiyao.Rules.Tool.Registers;

/// <summary>Which kinds a file may be: all that are known, or the one that was asked for.</summary>
internal sealed class KindChoice
{
    // Fewer known names could be chance in a file that nobody vouches for.
    private const int Enough = 3;
    private const int LongestName = 60;

    private readonly IReadOnlyList<RegisterKind> kinds;
    private readonly int required;

    private KindChoice(IReadOnlyList<RegisterKind> kinds, int required)
    {
        this.kinds = kinds;
        this.required = required;
    }

    /// <summary>The one kind that was asked for; null: any will do.</summary>
    public RegisterKind? Asked => required == 1 ? kinds[0] : null;

    /// <summary>The kind of that name, or any kind if it is null.</summary>
    public static KindChoice Of(string? name) => Of(name, OfficeNames.None);

    /// <summary>The same with the names that an office has for its columns.</summary>
    /// <exception cref="RegisterException">There is no such kind or column.</exception>
    public static KindChoice Of(string? name, OfficeNames names)
    {
        RegisterKind Named(RegisterKind kind) =>
            names.Columns.TryGetValue(kind.Name, out var headers) ? kind with { Columns = kind.Columns.With(kind.Name, headers) } : kind;

        foreach (var kind in names.Columns.Keys) _ = RegisterKinds.Named(kind);
        return name is null ? new([.. RegisterKinds.All.Select(Named)], Enough) : new([Named(RegisterKinds.Named(name))], 1);
    }

    /// <summary>The kind that knows the most of these headers, and how many; null if no kind knows enough of them.</summary>
    public (RegisterKind Kind, int Known)? Recognise(IReadOnlyList<string> headers)
    {
        var (kind, known) = kinds.Select(kind => (kind, headers.Count(kind.Columns.Knows))).MaxBy(match => match.Item2);
        return known >= required ? (kind, known) : null;
    }

    /// <summary>The kind of that name, with the names that the office has for its columns; null if it is none of these.</summary>
    public RegisterKind? Named(string name) => kinds.FirstOrDefault(kind => kind.Name == name);

    /// <summary>Whether any of the kinds knows a header.</summary>
    public bool Knows(string header) => header.Length is > 0 and <= LongestName && kinds.Any(kind => kind.Columns.Knows(header));

    /// <summary>Whether so many known headers leave no doubt that a row is the header.</summary>
    public static bool IsClear(int known) => known >= Enough;
}
