namespace Jiyao.Rules.Definitions;

/// <summary>What a pack says: all its texts, or the text of the one day that it asks for.</summary>
internal sealed record PackText(Regulation Regulation, IReadOnlyList<RuleStatement> Rules)
{
    /// <param name="pack">The pack.</param>
    /// <param name="known">The clauses of all packs, whenever they are in force.</param>
    public static PackText Of(RegulationPack pack, IReadOnlyDictionary<string, Clause> known)
    {
        RuleStatement[] rules = [.. pack.Rules.Select(rule => Checked(rule.ToStatement(), known))];
        return pack.TextOf is { } day
            ? new(pack.Regulation.On(day), [.. rules.Where(rule => IsInForce(rule, day, known)).Select(rule => rule with { InForce = InForcePeriod.Always })])
            : new(pack.Regulation, rules);
    }

    private static RuleStatement Checked(RuleStatement rule, IReadOnlyDictionary<string, Clause> known)
    {
        if (!known.ContainsKey(rule.Clause))
            throw new RuleDefinitionException($"{rule.Name}: there is no clause {rule.Clause} in the regulations loaded.");
        if (rule.Overrides.FirstOrDefault(clause => !known.ContainsKey(clause)) is { } unknown)
            throw new RuleDefinitionException($"{rule.Name}: it overrides {unknown}, which is no clause of the regulations loaded.");
        return rule;
    }

    private static bool IsInForce(RuleStatement rule, DateOnly day, IReadOnlyDictionary<string, Clause> known) =>
        rule.InForce.Covers(day) && known[rule.Clause].InForce.Covers(day);
}
