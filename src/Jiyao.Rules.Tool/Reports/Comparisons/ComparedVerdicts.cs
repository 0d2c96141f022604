using System.Globalization;
using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>What two readings, or two texts, make of the same registers.</summary>
/// <param name="AsOf">The instant as of which both judge.</param>
/// <param name="Period">The time in which both look for what is missing; null: from the first record to the as-of instant.</param>
/// <param name="Before">The regulations that judge first.</param>
/// <param name="After">Those that judge then.</param>
/// <param name="Changes">The verdicts that change.</param>
/// <param name="Unread">Rows and cells that neither could read.</param>
internal sealed record ComparedVerdicts(
    DateTimeOffset AsOf,
    (DateTimeOffset From, DateTimeOffset To)? Period,
    IReadOnlyList<RegulationPack> Before,
    IReadOnlyList<RegulationPack> After,
    IReadOnlyList<VerdictChange> Changes,
    IReadOnlyList<RegisterProblem> Unread)
{
    /// <summary>The changes of each clause from one verdict to one other, by clause.</summary>
    public IEnumerable<IGrouping<(string Clause, Verdict Before, Verdict After), VerdictChange>> Groups => Changes
        .GroupBy(change => (change.Clause, change.Before, change.After))
        .OrderBy(group => group.Key.Clause, StringComparer.Ordinal);

    /// <summary>The day whose text judges everything; null: each record is judged by that of its own time.</summary>
    public static string? TextOf(IReadOnlyList<RegulationPack> side) =>
        side is [{ TextOf: { } day }, ..] ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>The readings in which the two differ, as the one of them has them.</summary>
    public IEnumerable<RegulationOption> Readings(IReadOnlyList<RegulationPack> side)
    {
        var others = (ReferenceEquals(side, Before) ? After : Before).SelectMany(pack => pack.Options).ToLookup(option => option.Key, option => option.Value);
        return side.SelectMany(pack => pack.Options).DistinctBy(option => option.Key).Where(option => !others[option.Key].Contains(option.Value));
    }
}
