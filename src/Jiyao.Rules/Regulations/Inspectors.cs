namespace Jiyao.Rules.Regulations;

/// <summary>What inspectors wrote down.</summary>
internal static class Inspectors
{
    /// <summary>
    /// Whether they found a matter wanting; null where they do not say, or do not say of what: what is in order, of which nobody knows what it
    /// is about, is no clause kept.
    /// </summary>
    [Needs(nameof(Observation.Matter), nameof(Observation.IsBreach))]
    public static bool? FoundBreach(Observation observation) => observation.Matter is null ? null : observation.IsBreach;
}
