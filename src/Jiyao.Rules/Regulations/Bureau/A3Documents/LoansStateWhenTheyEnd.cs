namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>A loan states when the item is to come back.</summary>
[Clause("A3.c")]
public sealed class LoansStateWhenTheyEnd(BureauOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Loan loan = default!;
        var terms = new LoanTerms(options);

        When()
            .Match(() => loan, l => l.Level >= SecrecyLevel.Secret)
            .Having(() => terms.IsStated(loan) == false);

        Then()
            .Prohibit(() => loan);
    }
}
