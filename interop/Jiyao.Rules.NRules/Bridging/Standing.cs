using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Bridging;

/// <summary>
/// Where the rules of one fact stand once prohibitions and permissions are weighed: a certain prohibition denies unless a permission lifts
/// it; where it is not known whether one does, or whether the prohibition holds, the case is open.
/// </summary>
internal sealed class Standing(CheckedFact fact, Found found)
{
    /// <summary>What a rule found for certain; null: nothing, or it is not known.</summary>
    public Finding? Certain(BridgedRule rule) => IsUnknown(rule) ? null : found.On(fact.Fact, rule);

    public bool IsUnknown(BridgedRule rule) => found.IsDoubtful(fact.Fact, rule);

    public bool IsDenied(BridgedRule rule) =>
        rule.Finding is ProhibitionDefinition && Certain(rule) is not null && !Lifting(rule).Any(other => Certain(other) is not null || IsUnknown(other));

    public bool IsOpen(BridgedRule rule) =>
        rule.Finding is ProhibitionDefinition && !IsLifted(rule)
        && (IsUnknown(rule) || (Certain(rule) is not null && MayLift(rule).Any()));

    public bool IsLifted(BridgedRule rule) => Lifting(rule).Any(other => Certain(other) is not null);

    /// <summary>The permissions of which it is not known whether they lift what a rule found.</summary>
    public IEnumerable<BridgedRule> MayLift(BridgedRule rule) => Lifting(rule).Where(IsUnknown);

    private IEnumerable<BridgedRule> Lifting(BridgedRule rule) =>
        fact.Rules.Where(other => other.Finding is PermissionDefinition && other.Overrides.Contains(rule.Clause.Id));
}
