using Jiyao.Rules.Auditing;

namespace Jiyao.Rules.Execution;

/// <summary>Judges the facts of an audit by the rules of one fact, with the acts they tell of.</summary>
internal sealed class AuditDesk(FactJudges judges, AuditRun run)
{
    private readonly FactJudge transmissions = judges.For<AccessRequest<Telegram>>();
    private FactJudge judge = judges.For<Telegram>();
    private Type type = typeof(Telegram);

    /// <summary>Judges a fact, and says whether its values can be what they claim to be.</summary>
    public bool Judge(Fact fact)
    {
        // Registers come one after the other: mostly the type is that of the fact before.
        if (fact.GetType() != type) (type, judge) = (fact.GetType(), judges.For(fact.GetType()));
        var isSound = judge.Audit(fact, fact, run);
        if (transmissions.HasRules && RecordedActs.Of(fact) is { } act) transmissions.Audit(act, fact, run);
        return isSound;
    }
}
