using Jiyao.Rules.Regulations.Options;

namespace Jiyao.Rules.Definitions;

/// <summary>All the rules and clauses of an engine, checked to fit together.</summary>
internal sealed record RuleBook(
    IReadOnlyList<string> Regulations,
    IReadOnlyList<Clause> Clauses,
    IReadOnlyList<BoundRule> Rules,
    Lazy<IReadOnlyList<BoundJoin>> Joins,
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

        // A faulty rule is refused here and now. Where the subject is known, tests of the regulation have proved that there is none.
        RuleStatement[] defined = [.. rules.Where(rule => rule.Subject is null)];
        BoundRule[] ofOneFact = [.. rules.Where(rule => rule.Subject is not null || rule.SpeaksOfOneFact).Select(Bind)];
        foreach (var rule in ofOneFact.Where(rule => rule.Statement.Subject is null)) _ = rule.Definition;
        var joins = JoinsAmong(defined);
        return new(
            [.. packs.Select(pack => pack.Regulation.Id)],
            clauses,
            ofOneFact,
            defined.Length == rules.Length ? new(joins) : new(() => JoinsAmong(rules)),
            new(() => CatalogueOf(packs, texts)));

        BoundRule Bind(RuleStatement rule) =>
            new(rule, new(() => Definition(rule)), clauses[ordinals[rule.Clause]], ordinals[rule.Clause]) { InForce = terms[rule] };

        IReadOnlyList<BoundJoin> JoinsAmong(RuleStatement[] some) =>
            JoinOrder.Of([.. some.Where(rule => !rule.SpeaksOfOneFact).Select(BindJoin)]);

        BoundJoin BindJoin(RuleStatement rule) =>
            new(JoinDefinition.Of(rule), clauses[ordinals[rule.Clause]], ordinals[rule.Clause]) { InForce = terms[rule] };
    }

    private static RuleDefinition Definition(RuleStatement statement)
    {
        var rule = RuleDefinition.Of(statement);
        return (rule.Finding is PermissionDefinition, rule.Overrides.Count > 0) switch
        {
            (true, false) => throw new RuleDefinitionException(
                $"{rule.Name}: it permits, and lifts nothing; name the clause it is an exception from, as in [Overrides(\"B5.3.b\")]."),
            (false, true) => throw new RuleDefinitionException(
                $"{rule.Name}: by [Overrides] it lifts {string.Join(", ", rule.Overrides)}, and does not permit; take the attribute out, or say Permit."),
            _ => rule,
        };
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
                var own = new OptionTexts(() => [.. options.Where(option => clause.OptionKeys.Contains(option.Key))]);
                yield return new(regulation.Id, chapter.Id, clause, [.. rules[clause.Id]], own);
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

/// <summary>A rule that speaks of one fact, or may, and the clause it encodes.</summary>
/// <param name="Statement">What its author wrote.</param>
/// <param name="Defined">The rule.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Ordinal">The clause's place among all clauses of the engine.</param>
internal sealed record BoundRule(RuleStatement Statement, Lazy<RuleDefinition> Defined, Clause Clause, int Ordinal)
{
    /// <summary>The rule. Not to be asked for before <see cref="SpeaksOf"/> has said that it speaks of one fact.</summary>
    public RuleDefinition Definition => Defined.Value;

    /// <summary>The days on which it is in force.</summary>
    public InForcePeriod InForce { get; init; } = InForcePeriod.Always;

    /// <summary>Whether it speaks, alone, of facts of a type. It is not defined for the sake of facts of which it is known not to speak.</summary>
    public bool SpeaksOf(Type fact) =>
        Statement.Subject?.Covers(fact) != false
        && Statement.SpeaksOfOneFact
        && Definition.Fact.Type.IsAssignableFrom(fact);
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
