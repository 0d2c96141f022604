namespace Jiyao.Rules.Joining;

/// <summary>What rows of which it is not known whether they are of a group leave open of it.</summary>
/// <param name="Missing">What those rows do not say; the rows by the name of their slot.</param>
/// <param name="Variants">How many ways there are for the group to be made up.</param>
/// <param name="IsTried">Whether each of them is tried; if not, the group is as it would be without those rows.</param>
internal sealed record Doubt(IReadOnlyList<string> Missing, int Variants, bool IsTried)
{
    /// <summary>The group is whole: there is one way.</summary>
    public static Doubt None { get; } = new([], 1, IsTried: true);
}

/// <summary>A row of which it is not known whether, or to which group, it belongs.</summary>
/// <param name="Row">The row; null: there may be one that is not here.</param>
/// <param name="Missing">What it does not say, or says in contradiction; by the name of its slot.</param>
/// <param name="IsReadable">Whether what it does say can be put into a group, to see what comes of it.</param>
internal sealed record DoubtfulRow(Fact? Row, IReadOnlyList<string> Missing, bool IsReadable);
