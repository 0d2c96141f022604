using Jiyao.Rules.Regulations.Bureau.A3Documents;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A3Documents;

public sealed class LoansAreSignedTests
{
    [Theory]
    [InlineData(true, true, Verdict.Compliant)]
    [InlineData(true, false, Verdict.Violated)]
    [InlineData(false, null, Verdict.Violated)]
    [InlineData(true, null, Verdict.Indeterminate)]
    public void Both_sign(bool? lender, bool? borrower, Verdict expected) => Assert.Equal(
        expected, On(SecrecyLevel.Secret, lender, borrower));

    [Theory]
    [InlineData(SecrecyLevel.Internal, Verdict.NotApplicable)]
    [InlineData(null, Verdict.Indeterminate)]
    public void It_speaks_of_secret_items(SecrecyLevel? level, Verdict expected) => Assert.Equal(expected, On(level, true, false));

    private static Verdict On(SecrecyLevel? level, bool? lender, bool? borrower) => OneRule.On(
        new LoansAreSigned(), new Loan { LentAt = At("10:00"), Level = level, IsSignedByLender = lender, IsSignedByBorrower = borrower });
}
