namespace Jiyao.Rules.Regulations;

/// <summary>One entry of a regulation's table of contents.</summary>
internal static class ClauseEntry
{
    /// <summary>A clause that at least one rule encodes.</summary>
    public static Clause WithRule(
        string id,
        Norm norm,
        Decidability decidability,
        LocalizedText bearer,
        LocalizedText says,
        LocalizedText needs,
        string[]? options = null) =>
        new()
        {
            Id = id,
            Summary = says,
            Norm = norm,
            Bearer = bearer,
            Decidability = decidability,
            DataNeeded = needs,
            OptionKeys = options ?? [],
        };

    /// <summary>A clause that no rule encodes, and why not.</summary>
    public static Clause WithoutRule(
        string id,
        Norm norm,
        Decidability decidability,
        LocalizedText bearer,
        LocalizedText says,
        LocalizedText needs,
        LocalizedText because) =>
        WithRule(id, norm, decidability, bearer, says, needs) with { NoRuleBecause = because };
}
