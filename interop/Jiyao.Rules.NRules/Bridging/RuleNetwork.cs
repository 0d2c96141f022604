using NRules;
using NRules.RuleModel;

namespace Jiyao.Rules.Bridging;

/// <summary>The rules as a network of NRules, made when first asked: the rules of one fact for decisions, all of them for audits.</summary>
internal sealed class RuleNetwork(IReadOnlyList<BridgedRule> rules, bool isCautious)
{
    private readonly Lazy<ISessionFactory> ofOneFact = new(() => Compile(rules.Where(rule => rule.Fact is not null), isCautious));
    private readonly Lazy<ISessionFactory> ofAll = new(() => Compile(rules, isCautious));

    /// <summary>What the rules of one fact find on it.</summary>
    public Found Judge(CheckedFact fact) => Run(ofOneFact.Value, fact.Malformed is null ? [fact.Fact] : [], fact.Doubts, default);

    /// <summary>What all rules find on the facts together. Each is one fact, however often it is listed.</summary>
    public Found JudgeAll(IEnumerable<Fact> facts, IEnumerable<Doubt> doubts, CancellationToken cancellation) =>
        Run(ofAll.Value, facts.Distinct<Fact>(ReferenceEqualityComparer.Instance), doubts, cancellation);

    // A session for each call: it is for one thread, and one in which something threw is not used again.
    private static Found Run(ISessionFactory factory, IEnumerable<Fact> facts, IEnumerable<Doubt> doubts, CancellationToken cancellation)
    {
        var session = factory.CreateSession();
        session.InsertAll(facts);
        session.Fire(cancellation);
        cancellation.ThrowIfCancellationRequested();

        // As a sequence: a query would compile its expression at each call.
        return new Found(
            session.Query<Finding>().AsEnumerable(),
            session.Query<Doubt>().AsEnumerable().Concat(doubts),
            session.Query<InScope>().AsEnumerable(),
            session.Query<Combination>().AsEnumerable());
    }

    private static ISessionFactory Compile(IEnumerable<BridgedRule> rules, bool isCautious)
    {
        var compiler = new RuleCompiler(new RuleCompilerOptions { UnsupportedExpressionHandling = RuleCompilerUnsupportedExpressionsHandling.TreatAsNotEqual })
        {
            ExpressionCompiler = new GuardingCompiler(isCautious),
        };

        // Two records that say the same are two records.
        compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = ReferenceEqualityComparer.Instance;
        return compiler.Compile(rules.SelectMany(rule => (IRuleDefinition[])
        [
            rule.Definition,
            .. ScopeRules.Of(rule),
            .. isCautious ? DoubtRules.Of(rule).Concat(CombinationRules.Of(rule)) : [],
        ]));
    }
}
