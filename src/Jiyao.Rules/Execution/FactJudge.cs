using Jiyao.Rules.Auditing;
using Jiyao.Rules.Combining;
using Jiyao.Rules.Definitions;
using Jiyao.Rules.Interpretation;
using Jiyao.Rules.Validation;

namespace Jiyao.Rules.Execution;

/// <summary>Judges facts of one type: validate, match, combine. Found by the fact's type, once.</summary>
internal abstract class FactJudge
{
    /// <summary>Whether any rule speaks of such facts.</summary>
    public abstract bool HasRules { get; }

    public abstract Decision Decide(Fact request);

    public abstract Duties DutiesOf(Fact fact);

    public abstract Explanation Explain(Fact fact);

    /// <summary>Notes in an audit under which clauses such facts are judged, before the first of them.</summary>
    public abstract void Open(AuditRun run);

    /// <summary>Judges a fact in an audit, and says whether its values can be what they claim to be.</summary>
    public abstract bool Audit(Fact fact, Fact record, AuditRun run);
}

/// <inheritdoc/>
internal sealed class FactJudge<TFact> : FactJudge
    where TFact : Fact
{
    private readonly RuleTable<TFact> table;
    private readonly RuleBlock<TFact>? only;
    private readonly WellFormedness<TFact>? wellFormedness = Validators.For<TFact>();
    private readonly Lazy<ClauseAuditor<TFact>> auditor;
    private readonly Decision permitted;
    private readonly Decision ungoverned;
    private readonly Decision undecided;

    public FactJudge(IReadOnlyList<BoundRule> rules, EngineOptions options)
    {
        table = new RuleTable<TFact>(rules, options.Executor);
        only = table.Only;
        HasRules = table.All.Length > 0;
        auditor = new(() => new ClauseAuditor<TFact>(table));
        permitted = new Decision(DecisionEffect.Permit);
        ungoverned = options.SilencePermits ? permitted : new Decision(DecisionEffect.NotApplicable);
        undecided = new Decision(options.SilencePermits ? DecisionEffect.Permit : DecisionEffect.Indeterminate);
    }

    public override bool HasRules { get; }

    /// <summary>Whether such requests may hold a resource of another type than they say.</summary>
    public bool MayHoldAnother { get; } =
        typeof(TFact).IsConstructedGenericType && typeof(TFact).IsAssignableTo(typeof(AccessRequest)) && !typeof(TFact).GetGenericArguments()[0].IsSealed;

    public override Decision Decide(Fact request) => Decide((TFact)request);

    public Decision Decide(TFact request)
    {
        if (Validate(request) is { } malformed) return DecideByMany(request, table.All, malformed);
        if (only is not null) return DecideByOne(request, only);
        var blocks = table.For(request);
        return blocks.Length == 1 ? DecideByOne(request, blocks[0]) : DecideByMany(request, blocks, null);
    }

    public DecisionEffect EffectOf(TFact request)
    {
        if (Validate(request) is { } malformed) return EffectOfMany(request, table.All, malformed);
        if (only is not null) return EffectOfOne(request, only);
        var blocks = table.For(request);
        return blocks.Length == 1 ? EffectOfOne(request, blocks[0]) : EffectOfMany(request, blocks, null);
    }

    public override Duties DutiesOf(Fact fact)
    {
        var known = (TFact)fact;
        var malformed = Validate(known);
        var blocks = Blocks(known, malformed);
        Span<Matches> matches = stackalloc Matches[blocks.Length];
        Match(known, blocks, matches, malformed);
        return DutyCollector.Collect(known, blocks, matches, malformed);
    }

    public override Explanation Explain(Fact fact)
    {
        var malformed = Validate((TFact)fact);
        var rules = table.All.SelectMany(block => block.Rules).Distinct();
        return new([.. rules.Select(rule => Explainer.Explain(rule.Definition, fact, malformed?.Paths))]) { Errors = malformed?.Errors ?? [] };
    }

    public override void Open(AuditRun run) => auditor.Value.Open(run);

    public override bool Audit(Fact fact, Fact record, AuditRun run)
    {
        var known = (TFact)fact;
        var malformed = Validate(known);
        if (!HasRules) return malformed is null;
        var blocks = Blocks(known, malformed);
        Span<Matches> matches = stackalloc Matches[blocks.Length];
        Match(known, blocks, matches, malformed);
        auditor.Value.Audit(new(known, record, malformed, run), blocks, matches);
        return malformed is null;
    }

    // Nearly all requests are well-formed and meet one block: nothing has to be gone through, or laid together, for them.
    private Decision DecideByOne(TFact request, RuleBlock<TFact> block)
    {
        var matches = default(Matches);
        block.Match(request, ref matches);
        var silent = Silent(matches.Governs);
        if (matches.FoundNothing && silent != undecided) return silent;
        return block.SoleDenial(matches) ?? new DecisionMaker<TFact>(request, null).Combine(new(ref block), new(ref matches), silent.Effect);
    }

    private DecisionEffect EffectOfOne(TFact request, RuleBlock<TFact> block)
    {
        var matches = default(Matches);
        block.Match(request, ref matches);
        var silent = Silent(matches.Governs).Effect;
        return !matches.FoundNothing && Standing.Of(block, matches).Effect is { } found && found > silent ? found : silent;
    }

    private Decision DecideByMany(TFact request, ReadOnlySpan<RuleBlock<TFact>> blocks, Malformation? malformed)
    {
        Span<Matches> matches = stackalloc Matches[blocks.Length];
        var (governed, found) = Match(request, blocks, matches, malformed);
        var silent = Silent(governed);
        if (!found && silent != undecided && (malformed is null || governed == false)) return silent;
        if (malformed is null && SoleDenial(blocks, matches) is { } denial) return denial;
        return new DecisionMaker<TFact>(request, malformed).Combine(blocks, matches, silent.Effect);
    }

    private DecisionEffect EffectOfMany(TFact request, ReadOnlySpan<RuleBlock<TFact>> blocks, Malformation? malformed)
    {
        Span<Matches> matches = stackalloc Matches[blocks.Length];
        var (governed, found) = Match(request, blocks, matches, malformed);
        var effect = malformed is null || governed == false ? Silent(governed).Effect : DecisionEffect.Indeterminate;
        for (var i = 0; found && i < blocks.Length; i++)
        {
            if (Standing.Of(blocks[i], matches[i]).Effect is { } one && one > effect) effect = one;
        }

        return effect;
    }

    private Malformation? Validate(TFact fact) =>
        wellFormedness is null || wellFormedness.IsPlain(fact) ? null : wellFormedness.Examine(fact);

    // A value that contradicts another is as good as unknown, and no index can go by it.
    private ReadOnlySpan<RuleBlock<TFact>> Blocks(TFact fact, Malformation? malformed) => malformed is null ? table.For(fact) : table.All;

    // What is decided where no rule has anything to say. Where it is unknown whether any governs the request, nothing is permitted.
    private Decision Silent(bool? governed) => governed == true ? permitted : governed == false ? ungoverned : undecided;

    private static (bool? Governed, bool Found) Match(
        TFact fact, ReadOnlySpan<RuleBlock<TFact>> blocks, Span<Matches> matches, Malformation? malformed)
    {
        var (governed, mayGovern, found) = (false, false, false);
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i].Match(fact, ref matches[i], malformed?.Paths);
            governed |= matches[i].Governed;
            mayGovern |= matches[i].MayGovern;
            found |= !matches[i].FoundNothing;
        }

        return (governed ? true : mayGovern ? null : false, found);
    }

    private static Decision? SoleDenial(ReadOnlySpan<RuleBlock<TFact>> blocks, ReadOnlySpan<Matches> matches)
    {
        var only = -1;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (matches[i].FoundNothing) continue;
            if (only >= 0) return null;
            only = i;
        }

        return only < 0 ? null : blocks[only].SoleDenial(matches[only]);
    }
}
