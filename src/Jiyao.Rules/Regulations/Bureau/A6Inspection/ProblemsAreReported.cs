namespace Jiyao.Rules.Regulations.Bureau.A6Inspection;

/// <summary>A problem that an inspection found is reported on the day it is found, or within the hours the office allows.</summary>
[Clause("A6.b")]
public sealed class ProblemsAreReported(BureauOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Observation observation = default!;
        var sameDay = new DayLimit(1, DayCounting.InclusiveDays);
        var within = new TimeLimit(options.ReportWithin ?? TimeSpan.FromDays(1));
        var isSameDay = options.ReportWithin == null;

        When()
            .Match(() => observation, o => o.IsBreach == true);

        Then()
            .Oblige(
                () => observation,
                Duty.ReportProblem,
                due: o => isSameDay ? sameDay.From(o.FoundAt) : within.From(o.FoundAt),
                fulfilled: o => o.ReportedAt);
    }
}
