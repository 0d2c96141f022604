namespace Jiyao.Rules.Bridging;

/// <summary>All the rules and clauses of an engine.</summary>
internal sealed record BridgedBook(
    IReadOnlyList<string> Regulations, IReadOnlyList<Clause> Clauses, IReadOnlyList<BridgedRule> Rules, Catalogue Catalogue)
{
    public static BridgedBook Of(IReadOnlyList<RegulationPack> packs)
    {
        foreach (var pack in packs) RefuseAmendments(pack);
        Clause[] clauses = [.. packs.SelectMany(pack => pack.Regulation.Clauses)];
        RefuseTwice(clauses.Select(clause => clause.Id), "clause");
        BridgedRule[] rules = [.. packs.SelectMany(pack => pack.Rules).Select(rule => BridgedRule.Of(rule, clauses))];
        RefuseTwice(rules.Select(rule => rule.Name), "rule");
        return new([.. packs.Select(pack => pack.Regulation.Id)], clauses, rules, CatalogueOf(packs, rules));
    }

    // NRules knows no dates. To judge all records by one of several texts unasked would be a guess.
    private static void RefuseAmendments(RegulationPack pack)
    {
        var isDated = pack.TextOf is not null
            || pack.Regulation.Clauses.Any(clause => clause.InForce != InForcePeriod.Always || clause.Amendments.Count > 0)
            || pack.Rules.Any(rule => RuleClass.InForce(rule.GetType()) != InForcePeriod.Always);
        if (isDated)
            throw new RuleDefinitionException($"Regulation {pack.Regulation.Id} has texts of several times, which the bridge does not tell apart; give it one text.");
    }

    private static Catalogue CatalogueOf(IReadOnlyList<RegulationPack> packs, BridgedRule[] rules)
    {
        var names = rules.ToLookup(rule => rule.Clause.Id, rule => rule.Name, StringComparer.Ordinal);
        return new Catalogue(
            [.. packs.Select(pack => pack.Regulation)],
            [
                .. from pack in packs
                   from chapter in pack.Regulation.Chapters
                   from clause in chapter.Clauses
                   let options = pack.Options.Where(option => clause.OptionKeys.Contains(option.Key))
                   select new CatalogueEntry(pack.Regulation.Id, chapter.Id, clause, [.. names[clause.Id]], [.. options]),
            ]);
    }

    private static void RefuseTwice(IEnumerable<string> names, string kind)
    {
        if (names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new RuleDefinitionException($"The {kind} {twice.Key} is there twice; list it once.");
    }
}
