namespace Jiyao.Rules.Tool.Registers;

/// <summary>A column that a kind of register may have.</summary>
/// <param name="Id">Its number among the columns of its kind, from 0.</param>
/// <param name="Headers">The names it goes by, the preferred one first: of two filled cells the one named earlier counts.</param>
/// <param name="Recognises">
/// Whether a value can be of this column; asked where its header may also mean another column.
/// </param>
/// <param name="Form">What its cells hold, for people; empty where no clause asks about them.</param>
/// <param name="IsMerged">Whether offices merge its cells over several rows, so that a blank means what stands above it.</param>
internal sealed record RegisterColumn(
    int Id, IReadOnlyList<string> Headers, Func<string, bool>? Recognises = null, string Form = "", bool IsMerged = false)
{
    /// <summary>Further names, of which every kind of register might have a column, so that they do not tell the kind.</summary>
    public IReadOnlyList<string> Common { get; init; } = [];

    /// <summary>Whether a blank says that something was not done: then no column of another of its names stands in for it.</summary>
    public bool IsEvent { get; init; }

    /// <summary>All its names.</summary>
    public IEnumerable<string> Names => Headers.Concat(Common);
}
