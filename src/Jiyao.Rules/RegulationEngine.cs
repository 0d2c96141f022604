using System.Runtime.CompilerServices;
using Jiyao.Rules.Auditing;
using Jiyao.Rules.Definitions;
using Jiyao.Rules.Diagnostics;
using Jiyao.Rules.Execution;
using Jiyao.Rules.Joining;

namespace Jiyao.Rules;

/// <summary>
/// Answers for the regulations it was made with. A request or fact is validated, matched with the rules that speak of its type, and
/// what they found is combined into one answer. Each is judged by the text in force at its own time; a standing state by that of now, or
/// of the instant of an audit. Immutable and safe for any number of threads.
/// </summary>
public sealed class RegulationEngine : IRegulationEngine
{
    private readonly EngineOptions options;
    private readonly RuleBook book;
    private readonly TextsInForce texts;
    private readonly Lazy<Joins> joins;
    private readonly Func<Fact, FindingMarks>[] marks;

    private RegulationEngine(RuleBook book, Func<Fact, FindingMarks>[] marks, EngineOptions options)
    {
        (this.book, this.marks) = (book, marks);
        this.options = options;
        texts = new TextsInForce(book.Rules, options);
        joins = new(() => new Joins(book.Joins.Value, options.Executor));
    }

    /// <inheritdoc/>
    public Catalogue Catalogue => book.Catalogue.Value;

    /// <summary>The rules, for whoever explains them.</summary>
    internal RuleBook Book => book;

    private bool IsObserved => options.OnDecision is not null || RulesDiagnostics.IsListenedTo;

    /// <summary>
    /// Makes an engine. The packs' rules are read once, here; but each of the model regulations' is read when what it speaks of is first
    /// judged, since nearly all of the time to a first decision would go into rules that it does not need.
    /// </summary>
    /// <param name="packs">The regulations.</param>
    /// <param name="options">How it works; null: the defaults.</param>
    /// <exception cref="RuleDefinitionException">A rule, or a set of rules, cannot be judged; the message names it and the mend.</exception>
    /// <exception cref="ArgumentException">There is no regulation, or no such executor.</exception>
    public static RegulationEngine Create(IEnumerable<RegulationPack> packs, EngineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(packs);
        List<RegulationPack> all = [.. packs];
        if (all.Count == 0) throw new ArgumentException("An engine of no regulation would have nothing to say; give it one at least.", nameof(packs));
        options?.Check();
        RulesDiagnostics.Prepare();
        var marks = all.Select(pack => pack.Marks).OfType<Func<Fact, FindingMarks>>();
        return new(RuleBook.Of(all), [.. marks], options ?? new EngineOptions());
    }

    /// <inheritdoc/>
    public Decision Decide<TResource>(AccessRequest<TResource> request)
        where TResource : Fact
    {
        ArgumentNullException.ThrowIfNull(request);
        ReadAhead.Of(request);
        return IsObserved ? ObservedDecision.Make(request, options, Judged) : Judged(request);
    }

    /// <inheritdoc/>
    public DecisionEffect EffectOf<TResource>(AccessRequest<TResource> request)
        where TResource : Fact
    {
        ArgumentNullException.ThrowIfNull(request);
        if (IsObserved) return Decide(request).Effect;
        ReadAhead.Of(request);
        var judge = texts.For(request).For<AccessRequest<TResource>>();
        if (judge.MayHoldAnother) return Judged(request).Effect;
        var effect = judge.EffectOf(request);
        return effect == DecisionEffect.Indeterminate && texts.AreOpen(request) ? Judged(request).Effect : effect;
    }

    // The loops of the interface once more: from there, each call would have to find the method for its type of resource.

    /// <inheritdoc/>
    public void DecideAll<TResource>(ReadOnlySpan<AccessRequest<TResource>> requests, Span<Decision> decisions)
        where TResource : Fact
    {
        if (decisions.Length < requests.Length) throw new ArgumentException($"There is room for {decisions.Length} answers, and there are {requests.Length} requests.", nameof(decisions));
        for (var i = 0; i < requests.Length; i++)
        {
            ReadAhead.Beyond(requests, i);
            decisions[i] = Decide(requests[i]);
        }
    }

    /// <inheritdoc/>
    public void EffectsOf<TResource>(ReadOnlySpan<AccessRequest<TResource>> requests, Span<DecisionEffect> effects)
        where TResource : Fact
    {
        if (effects.Length < requests.Length) throw new ArgumentException($"There is room for {effects.Length} answers, and there are {requests.Length} requests.", nameof(effects));
        for (var i = 0; i < requests.Length; i++)
        {
            ReadAhead.Beyond(requests, i);
            effects[i] = EffectOf(requests[i]);
        }
    }

    /// <inheritdoc/>
    public Duties DutiesOf<TFact>(TFact fact)
        where TFact : Fact
    {
        ArgumentNullException.ThrowIfNull(fact);
        var judges = texts.For(fact);
        return (fact.GetType() == typeof(TFact) ? judges.For<TFact>() : judges.For(fact.GetType())).DutiesOf(fact);
    }

    /// <inheritdoc/>
    public AuditReport Audit(IEnumerable<Fact> facts, AuditOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Audit(options ?? new AuditOptions(), (desk, chosen, judged) => desk.JudgeAll(facts, chosen, judged));
    }

    /// <inheritdoc/>
    public AuditReport AuditPartitions(IEnumerable<IEnumerable<Fact>> partitions, AuditOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(partitions);
        return Audit(options ?? new AuditOptions(), (desk, chosen, judged) => desk.JudgePartitions(partitions, chosen, judged));
    }

    /// <inheritdoc/>
    public Explanation Explain<TFact>(TFact fact)
        where TFact : Fact
    {
        ArgumentNullException.ThrowIfNull(fact);
        return texts.For(fact).For(fact.GetType()).Explain(fact);
    }

    private Decision Judged<TResource>(AccessRequest<TResource> request)
        where TResource : Fact
    {
        var decision = Judged(request, texts.For(request));
        return decision.Effect == DecisionEffect.Indeterminate && texts.AreOpen(request) ? WhateverTheText(request, decision) : decision;
    }

    // What each text that it may have been answers alike is the answer, though nobody can tell by which.
    private Decision WhateverTheText<TResource>(AccessRequest<TResource> request, Decision open)
        where TResource : Fact
    {
        Decision[] each = [.. texts.Each(request).Select(judges => Judged(request, judges))];
        var effect = each[0].Effect;
        if (effect == DecisionEffect.Indeterminate || Array.Exists(each, one => one.Effect != effect)) return open;
        return new Decision(effect)
        {
            Reasons = [.. each.SelectMany(one => one.Reasons).Distinct()],
            Obligations = effect == DecisionEffect.Deny ? [] : open.Obligations,
            Errors = open.Errors,
        };
    }

    // Each generic method on the way has to look its types up: one way less is noticed.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Decision Judged<TResource>(AccessRequest<TResource> request, FactJudges judges)
        where TResource : Fact
    {
        var judge = judges.For<AccessRequest<TResource>>();
        var decision = judge.Decide(request);
        if (!judge.MayHoldAnother || OwnType.Of(request) is not { } own) return decision;
        var asOwn = judges.For(own.GetType()).Decide(own);

        // Rules may speak of either type; what one of them forbids stays forbidden.
        return !judge.HasRules || asOwn.Effect > decision.Effect ? asOwn : decision;
    }

    private AuditReport Audit(AuditOptions chosen, Action<AuditDesk, AuditOptions, Action<Fact, bool>> judgeAll)
    {
        var run = AuditRun.Open(book.Clauses, chosen, this.options.TimeProvider, marks);
        chosen.CancellationToken.ThrowIfCancellationRequested();
        // Where a register has no record there is nothing to judge, and that is no want of a register.
        foreach (var rule in book.Rules.Where(rule => chosen.Supplied?.Any(rule.SpeaksOf) == true)) run.Evaluated(rule.Ordinal);
        var desk = new AuditDesk(texts, run);
        var joined = joins.Value.Begin(run, chosen, derived => desk.Judge(derived));
        judgeAll(desk, chosen, joined.Take);
        joined.Finish(run.Close());
        return run.Report(book.Regulations);
    }
}
