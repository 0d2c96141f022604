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
        var (regulations, known) = (new List<string>(packs.Count), new Dictionary<string, Clause>(StringComparer.Ordinal));
        foreach (var pack in packs)
        {
            if (regulations.Contains(pack.Regulation.Id)) throw Twice("regulation", pack.Regulation.Id);
            regulations.Add(pack.Regulation.Id);
            foreach (var clause in pack.Regulation.Clauses)
                if (!known.TryAdd(clause.Id, clause)) throw Twice("clause", clause.Id);
        }

        List<PackText> texts = [];
        var (rules, clauses, ordinals) = (new List<RuleStatement>(), new List<Clause>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var pack in packs)
        {
            var text = PackText.Of(pack, known);
            texts.Add(text);
            rules.AddRange(text.Rules);
            foreach (var clause in text.Regulation.Clauses)
            {
                ordinals[clause.Id] = ordinals.Count;
                clauses.Add(clause);
            }
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        if (rules.Find(rule => !names.Add(rule.Name)) is { } twice) throw Twice("rule", twice.Name);
        var terms = TermsInForce.Of(clauses, rules);

        // A faulty rule is refused here and now. Where the subject is known, tests of the regulation have proved that there is none.
        var defined = rules.FindAll(rule => rule.Subject is null);
        var ofOneFact = rules.FindAll(rule => rule.Subject is not null || rule.SpeaksOfOneFact).ConvertAll(Bind);
        foreach (var rule in ofOneFact)
            if (rule.Statement.Subject is null) _ = rule.Definition;
        var joins = JoinsAmong(defined);
        return new(
            regulations,
            clauses,
            ofOneFact,
            defined.Count == rules.Count ? new(joins) : new(() => JoinsAmong(rules)),
            new(() => CatalogueOf(packs, texts)));

        BoundRule Bind(RuleStatement rule) =>
            new(rule, new(() => Definition(rule)), clauses[ordinals[rule.Clause]], ordinals[rule.Clause]) { InForce = terms[rule] };

        IReadOnlyList<BoundJoin> JoinsAmong(List<RuleStatement> some) =>
            JoinOrder.Of(some.FindAll(rule => !rule.SpeaksOfOneFact).ConvertAll(BindJoin));

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

    private static Catalogue CatalogueOf(IReadOnlyList<RegulationPack> packs, IReadOnlyList<PackText> texts)
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

    private static RuleDefinitionException Twice(string kind, string name) => new($"The {kind} {name} is there twice; list it once.");
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
