namespace Jiyao.Rules.Regulations.Bureau.A6Inspection;

/// <summary>No problem that an inspection found stays open beyond the days the office allows.</summary>
[Clause("A6.c")]
public sealed class ProblemsAreClosed(BureauOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Observation observation = default!;
        var within = new TimeLimit(TimeSpan.FromDays(options.RemedyWithin));

        When()
            .Match(() => observation, o => o.IsBreach == true);

        Then()
            .Oblige(() => observation, Duty.CloseProblem, due: o => within.From(o.FoundAt), fulfilled: o => o.ClosedAt);
    }
}
