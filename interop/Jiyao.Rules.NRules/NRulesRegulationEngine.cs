using Jiyao.Rules.Auditing;
using Jiyao.Rules.Bridging;

namespace Jiyao.Rules;

/// <summary>
/// Answers for the regulations it was made with, by NRules sessions. Slower than the engine of Jiyao.Rules, and it answers some cases
/// otherwise; the README says which. Immutable and safe for any number of threads.
/// </summary>
public sealed class NRulesRegulationEngine : IRegulationEngine
{
    private readonly BridgedBook book;
    private readonly FactTypes types;
    private readonly RuleNetwork network;
    private readonly Func<Fact, FindingMarks>[] marks;
    private readonly TimeProvider clock;

    private NRulesRegulationEngine(IReadOnlyList<RegulationPack> packs, TimeProvider clock, bool isCautious)
    {
        this.clock = clock;
        book = BridgedBook.Of(packs);
        types = new FactTypes(book.Rules);
        network = new RuleNetwork(book.Rules, isCautious);
        marks = [.. packs.Select(pack => pack.Marks).OfType<Func<Fact, FindingMarks>>()];
    }

    /// <inheritdoc/>
    public Catalogue Catalogue => book.Catalogue;

    /// <summary>Makes an engine. The packs' rules and options are read once, here.</summary>
    /// <param name="packs">The regulations.</param>
    /// <param name="clock">The clock for audits that name no instant; null: the system's.</param>
    /// <exception cref="RuleDefinitionException">The packs do not fit together, or hold what the bridge does not take.</exception>
    public static NRulesRegulationEngine Create(IEnumerable<RegulationPack> packs, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(packs);
        return new([.. packs], clock ?? TimeProvider.System, isCautious: true);
    }

    /// <inheritdoc/>
    public Decision Decide<TResource>(AccessRequest<TResource> request)
        where TResource : Fact
    {
        ArgumentNullException.ThrowIfNull(request);
        var known = new CheckedFact(request, types);
        return new DecisionMaker(known, network.Judge(known)).Decide();
    }

    /// <inheritdoc/>
    public DecisionEffect EffectOf<TResource>(AccessRequest<TResource> request)
        where TResource : Fact => Decide(request).Effect;

    /// <inheritdoc/>
    public Duties DutiesOf<TFact>(TFact fact)
        where TFact : Fact
    {
        ArgumentNullException.ThrowIfNull(fact);
        var known = new CheckedFact(fact, types);
        return DutyCollector.Collect(known, network.Judge(known));
    }

    /// <inheritdoc/>
    public AuditReport Audit(IEnumerable<Fact> facts, AuditOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var chosen = options ?? new AuditOptions();
        var run = AuditRun.Open(book.Clauses, chosen, clock, marks);
        // Where a register has no record there is nothing to judge, and that is no want of a register.
        foreach (var rule in book.Rules.Where(rule => chosen.Supplied?.Any(rule.SpeaksOf) == true)) run.Evaluated(rule.Ordinal);
        var desk = new AuditDesk(book, types, network, run, chosen);
        foreach (var fact in facts)
        {
            chosen.CancellationToken.ThrowIfCancellationRequested();
            desk.Take(fact);
        }

        desk.Judge(run.Close());
        return run.Report(book.Regulations);
    }

    /// <inheritdoc/>
    public Explanation Explain<TFact>(TFact fact)
        where TFact : Fact
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new CheckedFact(fact, types).Explain();
    }

    // As NRules by itself would answer: what is not known counts as not so. The tests measure by it what caution adds.
    internal static NRulesRegulationEngine CreateUnaided(IEnumerable<RegulationPack> packs) => new([.. packs], TimeProvider.System, isCautious: false);
}
