namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>What handing an item over asks for (A3.c): who gave it, who took it, when, and both signatures.</summary>
internal static class LoanFormalities
{
    /// <summary>Whether nothing is wanting; null where the register does not tell.</summary>
    [Needs(nameof(Loan.IsSignedByLender), nameof(Loan.IsSignedByBorrower), nameof(Loan.Lender), nameof(Loan.Borrower), nameof(Loan.LentAt))]
    public static bool? AreComplete(Loan loan) =>
        loan.IsSignedByLender == false || loan.IsSignedByBorrower == false ? false
        : IsNamed(loan.Lender) && IsNamed(loan.Borrower) && Recorded.TookPlace(loan.LentAt) == true ? loan.IsSignedByLender & loan.IsSignedByBorrower
        : null;

    private static bool IsNamed(Person? person) => (person?.Id ?? person?.Name) is not null;
}
