using Jiyao.Rules.Definitions;
using Jiyao.Rules.Interpretation;
using Jiyao.Rules.Regulations.Bureau;
using Jiyao.Rules.Regulations.CipherOffice;

namespace Jiyao.Rules.Tests.Regulations;

/// <summary>One rule of a model regulation, judged as if the regulation had no other.</summary>
internal static class OneRule
{
    /// <summary>The verdict on a fact; where no instant is given, long after every limit.</summary>
    public static Verdict On(Rule rule, Fact fact, DateTimeOffset? asOf = null) =>
        Engine(rule).Audit([fact], new AuditOptions { AsOf = asOf ?? Moments.At("2030-01-01"), IncludeCompliant = true })
            .Entries.SingleOrDefault()?.Verdict ?? Verdict.NotApplicable;

    /// <summary>The answer to a request.</summary>
    public static DecisionEffect Answer<TResource>(Rule rule, AccessRequest<TResource> request)
        where TResource : Fact => Engine(rule).Decide(request).Effect;

    /// <summary>Whether a permission applies; null: not known.</summary>
    public static bool? Applies(Rule rule, Fact fact) => Explainer.Explain(RuleDefinition.Of(rule.ToStatement()), fact).Outcome;

    private static RegulationEngine Engine(Rule rule)
    {
        var clause = rule.ToStatement().Clause;
        var regulation = clause[0] == 'A' ? BureauClauses.Regulation : CipherOfficeClauses.Regulation;
        return RegulationEngine.Create([new RegulationPack(regulation, [rule], [])], new EngineOptions { Executor = RuleExecutor.Compiled });
    }
}
