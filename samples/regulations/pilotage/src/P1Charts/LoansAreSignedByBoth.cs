using Jiyao.Rules;
using Jiyao.Rules.Authoring;

namespace Pilotage.P1Charts;

/// <summary>A loan bears both signatures.</summary>
[Clause("P1.4")]
public sealed class LoansAreSignedByBoth : Rule
{
    public override void Define()
    {
        Loan loan = default!;

        When()
            .Match(() => loan);

        Then()
            .Oblige(() => loan, ChartDuties.Sign, kept: l => l.IsSignedByLender & l.IsSignedByBorrower);
    }
}
