namespace Jiyao.Rules.Regulations.Bureau.A6Inspection;

/// <summary>Every problem that an inspection found has a remedy on record.</summary>
[Clause("A6.c")]
public sealed class ProblemsAreRemedied(BureauOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Observation observation = default!;
        var within = new TimeLimit(TimeSpan.FromDays(options.RemedyWithin));

        When()
            .Match(() => observation, o => o.IsBreach == true);

        Then()
            .Oblige(
                () => observation,
                Duty.RemedyProblem,
                due: o => within.From(o.FoundAt),
                kept: o => o.Remedy!.Trim() != "");
    }
}
