namespace Jiyao.Rules.Definitions;

/// <summary>All the rules and clauses of an engine, checked to fit together.</summary>
internal sealed record RuleBook(
    IReadOnlyList<string> Regulations,
    IReadOnlyList<Clause> Clauses,
    IReadOnlyList<BoundRule> Rules,
    IReadOnlyList<BoundJoin> Joins,
    Lazy<Catalogue> Catalogue)
{
    public static RuleBook Of(IReadOnlyList<RegulationPack> packs)
    {
        RefuseTwice(packs.Select(pack => pack.Regulation.Id), "regulation");
        RefuseTwice(packs.SelectMany(pack => pack.Regulation.Clauses).Select(clause => clause.Id), "clause");
        var known = packs.SelectMany(pack => pack.Regulation.Clauses).ToDictionary(clause => clause.Id, StringComparer.Ordinal);
        PackText[] texts = [.. packs.Select(pack => PackText.Of(pack, known))];
        RuleStatement[] rules = [.. texts.SelectMany(text => text.Rules)];
        RefuseTwice(rules.Select(rule => rule.Name), "rule");
        Clause[] clauses = [.. texts.SelectMany(text => text.Regulation.Clauses)];
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var clause in clauses) ordinals[clause.Id] = ordinals.Count;
        var terms = TermsInForce.Of(clauses, rules);
        return new(
            [.. packs.Select(pack => pack.Regulation.Id)],
            clauses,
            [.. rules.Where(rule => rule.SpeaksOfOneFact).Select(rule => Bind(RuleDefinition.Of(rule), terms[rule]))],
            JoinOrder.Of([.. rules.Where(rule => !rule.SpeaksOfOneFact).Select(rule => BindJoin(JoinDefinition.Of(rule), terms[rule]))]),
            new(() => CatalogueOf(packs, texts)));

        BoundRule Bind(RuleDefinition rule, InForcePeriod inForce)
        {
            if ((rule.Finding is PermissionDefinition) != (rule.Overrides.Count > 0))
                throw new RuleDefinitionException($"{rule.Name}: a permission, and only a permission, names in [Overrides] what it lifts.");
            return new(rule, clauses[ordinals[rule.Clause]], ordinals[rule.Clause]) { InForce = inForce };
        }

        BoundJoin BindJoin(JoinDefinition rule, InForcePeriod inForce) =>
            new(rule, clauses[ordinals[rule.Statement.Clause]], ordinals[rule.Statement.Clause]) { InForce = inForce };
    }

    private static Catalogue CatalogueOf(IReadOnlyList<RegulationPack> packs, PackText[] texts)
    {
        var names = texts.SelectMany(text => text.Rules).ToLookup(rule => rule.Clause, rule => rule.Name, StringComparer.Ordinal);
        return new Catalogue([.. texts.Select(text => text.Regulation)], [.. texts.SelectMany((text, i) => EntriesOf(text.Regulation, packs[i].Options, names))]);
    }

    private static IEnumerable<CatalogueEntry> EntriesOf(
        Regulation regulation, IReadOnlyList<RegulationOption> options, ILookup<string, string> rules)
    {
        foreach (var chapter in regulation.Chapters)
        {
            foreach (var clause in chapter.Clauses)
            {
                var own = options.Where(option => clause.OptionKeys.Contains(option.Key));
                yield return new(regulation.Id, chapter.Id, clause, [.. rules[clause.Id]], [.. own]);
            }
        }
    }

    private static void RefuseTwice(IEnumerable<string> names, string kind)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (names.FirstOrDefault(name => !seen.Add(name)) is { } twice)
            throw new RuleDefinitionException($"The {kind} {twice} is there twice; list it once.");
    }
}

/// <summary>A rule and the clause it encodes.</summary>
/// <param name="Definition">The rule.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Ordinal">The clause's place among all clauses of the engine.</param>
internal sealed record BoundRule(RuleDefinition Definition, Clause Clause, int Ordinal)
{
    /// <summary>The days on which it is in force.</summary>
    public InForcePeriod InForce { get; init; } = InForcePeriod.Always;
}

/// <summary>A rule of several facts and the clause it encodes.</summary>
/// <param name="Definition">The rule.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Ordinal">The clause's place among all clauses of the engine.</param>
internal sealed record BoundJoin(JoinDefinition Definition, Clause Clause, int Ordinal)
{
    /// <summary>The days on which it is in force.</summary>
    public InForcePeriod InForce { get; init; } = InForcePeriod.Always;
}
