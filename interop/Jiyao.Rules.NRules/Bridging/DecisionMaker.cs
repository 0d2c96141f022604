using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Bridging;

/// <summary>Combines what was found on one request into one decision.</summary>
internal sealed class DecisionMaker(CheckedFact request, Found found)
{
    private readonly Standing standing = new(request, found);
    private readonly bool? governed = request.Rules.Select(request.IsGovernedBy).Aggregate((bool?)false, (any, one) => any | one);

    public Decision Decide()
    {
        var effect = Effect();
        var open = request.Rules.Where(rule => standing.IsUnknown(rule) && !standing.IsLifted(rule)).Select(request.Investigate).ToList();
        return new Decision(effect)
        {
            Reasons = [.. request.Rules.Select(Reason).OfType<Reason>()],
            Obligations = effect == DecisionEffect.Deny ? [] : [.. request.Rules.Select(rule => DutyCollector.Obligation(rule, standing.Certain(rule))).OfType<Obligation>()],
            Missing = [.. open.SelectMany(one => one.Missing).Concat(MissingKinds()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Errors = [.. request.Malformed?.Errors ?? [], .. open.SelectMany(one => one.Errors)],
        };
    }

    private DecisionEffect Effect() =>
        request.Rules.Any(standing.IsDenied) ? DecisionEffect.Deny
        : request.Rules.Any(standing.IsOpen) ? DecisionEffect.Indeterminate
        : governed == false ? DecisionEffect.NotApplicable
        : governed is null || request.Malformed is not null ? DecisionEffect.Indeterminate
        : DecisionEffect.Permit;

    private IEnumerable<string> MissingKinds() => governed is null ? request.Rules.SelectMany(request.MissingKind) : [];

    private Reason? Reason(BridgedRule rule)
    {
        ReasonKind? kind = standing.IsDenied(rule) ? ReasonKind.Forbids
            : standing.IsOpen(rule) ? ReasonKind.MayForbid
            : rule.Finding is PermissionDefinition && standing.Certain(rule) is not null ? ReasonKind.Excepts
            : null;
        return kind is { } says ? new(rule.Clause.Id, rule.Name, says, rule.Clause.Summary, rule.Marks) : null;
    }
}
