using Jiyao.Rules.Regulations.Bureau;
using Jiyao.Rules.Regulations.CipherOffice;

namespace Jiyao.Rules.Tests.Regulations;

/// <summary>One rule of a model regulation, judged as if the regulation had no other.</summary>
internal static class OneRule
{
    public static Verdict On(Rule rule, Fact fact, DateTimeOffset? asOf = null) =>
        Engine(rule).Audit([fact], new AuditOptions { AsOf = asOf ?? Moments.At("2030-01-01"), IncludeCompliant = true })
            .Entries.SingleOrDefault()?.Verdict ?? Verdict.NotApplicable;

    public static DecisionEffect Answer<TResource>(Rule rule, AccessRequest<TResource> request)
        where TResource : Fact => Engine(rule).Decide(request).Effect;

    public static bool? Applies(Rule rule, Fact fact) => Engine(rule).Explain(fact).Rules.Single().Outcome;

    public static IRegulationEngine Engine(Rule rule)
    {
        var clause = rule.GetType().GetCustomAttributes(typeof(ClauseAttribute), false).Cast<ClauseAttribute>().Single().Id;
        var regulation = clause[0] == 'A' ? BureauClauses.Regulation : CipherOfficeClauses.Regulation;
        return Cases.Engines.Of(Cases.Engines.Executor, [new RegulationPack(regulation, [rule], [])]);
    }
}
