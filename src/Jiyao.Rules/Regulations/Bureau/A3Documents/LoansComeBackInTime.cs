namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>An item lent comes back when it is due.</summary>
[Clause("A3.c")]
public sealed class LoansComeBackInTime(BureauOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Loan loan = default!;
        var terms = new LoanTerms(options);

        When()
            .Match(() => loan, l => l.Level >= SecrecyLevel.Secret);

        Then()
            .Oblige(() => loan, Duty.GiveBackLoan, due: l => terms.Due(l), fulfilled: l => l.ReturnedAt);
    }
}
