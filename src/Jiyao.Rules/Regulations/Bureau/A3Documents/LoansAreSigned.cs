namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>Whoever hands an item over signs, and so does whoever takes it; the record says who they are, and when it was.</summary>
[Clause("A3.c")]
public sealed class LoansAreSigned : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Loan loan = default!;

        When()
            .Match(() => loan, l => l.Level >= SecrecyLevel.Secret)
            .Having(() => LoanFormalities.AreComplete(loan) == false);

        Then()
            .Prohibit(() => loan);
    }
}
