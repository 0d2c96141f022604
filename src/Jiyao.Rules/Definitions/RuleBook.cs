namespace Jiyao.Rules.Definitions;

/// <summary>All the rules and clauses of an engine, checked to fit together.</summary>
internal sealed record RuleBook(
    IReadOnlyList<string> Regulations,
    IReadOnlyList<Clause> Clauses,
    IReadOnlyList<BoundRule> Rules,
    IReadOnlyList<BoundJoin> Joins,
    Catalogue Catalogue)
{
    public static RuleBook Of(IReadOnlyList<RegulationPack> packs)
    {
        RefuseTwice(packs.Select(pack => pack.Regulation.Id), "regulation");
        Clause[] clauses = [.. packs.SelectMany(pack => pack.Regulation.Clauses)];
        RefuseTwice(clauses.Select(clause => clause.Id), "clause");
        var ordinals = clauses.Select((clause, i) => (clause.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        RuleStatement[] rules = [.. packs.SelectMany(pack => pack.Rules).Select(rule => Checked(rule.ToStatement(), ordinals))];
        RefuseTwice(rules.Select(rule => rule.Name), "rule");
        return new(
            [.. packs.Select(pack => pack.Regulation.Id)],
            clauses,
            [.. rules.Where(rule => rule.SpeaksOfOneFact).Select(rule => Bind(RuleDefinition.Of(rule), clauses, ordinals[rule.Clause]))],
            JoinOrder.Of([
                .. rules.Where(rule => !rule.SpeaksOfOneFact)
                    .Select(rule => new BoundJoin(JoinDefinition.Of(rule), clauses[ordinals[rule.Clause]], ordinals[rule.Clause])),
            ]),
            CatalogueOf(packs, rules));
    }

    private static RuleStatement Checked(RuleStatement rule, Dictionary<string, int> ordinals)
    {
        if (!ordinals.ContainsKey(rule.Clause))
            throw new RuleDefinitionException($"{rule.Name}: there is no clause {rule.Clause} in the regulations loaded.");
        if (rule.Overrides.FirstOrDefault(clause => !ordinals.ContainsKey(clause)) is { } unknown)
            throw new RuleDefinitionException($"{rule.Name}: it overrides {unknown}, which is no clause of the regulations loaded.");
        return rule;
    }

    private static BoundRule Bind(RuleDefinition rule, Clause[] clauses, int ordinal)
    {
        if ((rule.Finding is PermissionDefinition) != (rule.Overrides.Count > 0))
            throw new RuleDefinitionException($"{rule.Name}: a permission, and only a permission, names in [Overrides] what it lifts.");
        return new BoundRule(rule, clauses[ordinal], ordinal);
    }

    private static Catalogue CatalogueOf(IReadOnlyList<RegulationPack> packs, RuleStatement[] rules)
    {
        var names = rules.ToLookup(rule => rule.Clause, rule => rule.Name, StringComparer.Ordinal);
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

/// <summary>A rule and the clause it encodes.</summary>
/// <param name="Definition">The rule.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Ordinal">The clause's place among all clauses of the engine.</param>
internal sealed record BoundRule(RuleDefinition Definition, Clause Clause, int Ordinal);

/// <summary>A rule of several facts and the clause it encodes.</summary>
/// <param name="Definition">The rule.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Ordinal">The clause's place among all clauses of the engine.</param>
internal sealed record BoundJoin(JoinDefinition Definition, Clause Clause, int Ordinal);
