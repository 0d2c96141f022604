using Jiyao.Rules.Execution;

namespace Jiyao.Rules.Bridging;

/// <summary>Collects what is owed on one fact.</summary>
internal static class DutyCollector
{
    public static Duties Collect(CheckedFact fact, Found found)
    {
        var standing = new Standing(fact, found);
        var duties = fact.Rules.Where(rule => rule.Owed is not null).ToList();
        return new(
            [.. duties.Select(rule => Obligation(rule, standing.Certain(rule))).OfType<Obligation>()],
            [.. duties.Where(standing.IsUnknown).Select(rule => Undecided(fact, rule))]);
    }

    /// <summary>The obligation as the engine hands it out: under the rule's class name, its clause filled in; null: it is none.</summary>
    public static Obligation? Obligation(BridgedRule rule, Finding? finding) => finding switch
    {
        Obligation { IsEvent: true } owed => new(rule.Name, owed.Fact, owed.Duty, owed.Due, owed.FulfilledAt) { Clause = rule.Clause.Id },
        Obligation { HasDeadline: true } owed => new(rule.Name, owed.Fact, owed.Duty, owed.Due, owed.IsKept) { Clause = rule.Clause.Id },
        Obligation owed => new(rule.Name, owed.Fact, owed.Duty, owed.IsKept) { Clause = rule.Clause.Id },
        _ => null,
    };

    /// <summary>What a duty comes to.</summary>
    public static Owed Owed(Finding? finding) =>
        finding is Obligation owed ? new(owed.HasDeadline, owed.IsEvent, owed.Due, owed.FulfilledAt, owed.IsKept) : default;

    private static UndecidedRule Undecided(CheckedFact fact, BridgedRule rule)
    {
        var (missing, errors) = fact.Investigate(rule);
        return new(rule.Clause.Id, rule.Name, missing, [.. fact.Malformed?.Errors ?? [], .. errors]);
    }
}
