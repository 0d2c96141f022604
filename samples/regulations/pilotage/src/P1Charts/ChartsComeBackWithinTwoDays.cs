using Jiyao.Rules;
using Jiyao.Rules.Authoring;

namespace Pilotage.P1Charts;

/// <summary>A chart lent since the amendment of July 2026 comes back within two working days.</summary>
[Clause("P1.3"), InForce(From = "2026-07-01")]
public sealed class ChartsComeBackWithinTwoDays : Rule
{
    public override void Define()
    {
        Loan loan = default!;
        var limit = new DayLimit(2, DayCounting.WorkingDays);

        When()
            .Match(() => loan);

        Then()
            .Oblige(() => loan, ChartDuties.GiveBack, due: l => limit.From(l.LentAt), fulfilled: l => l.ReturnedAt);
    }
}
