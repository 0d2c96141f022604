using Jiyao.Rules;
using Jiyao.Rules.Authoring;

namespace Pilotage.P1Charts;

/// <summary>A chart lent before the amendment of July 2026 comes back within three working days.</summary>
[Clause("P1.3"), InForce(Until = "2026-07-01")]
public sealed class ChartsComeBackWithinThreeDays : Rule
{
    public override void Define()
    {
        Loan loan = default!;
        var limit = new DayLimit(3, DayCounting.WorkingDays);

        When()
            .Match(() => loan);

        Then()
            .Oblige(() => loan, ChartDuties.GiveBack, due: l => limit.From(l.LentAt), fulfilled: l => l.ReturnedAt);
    }
}
