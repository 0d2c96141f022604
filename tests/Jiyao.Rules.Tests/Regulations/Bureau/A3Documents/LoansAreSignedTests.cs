using Jiyao.Rules.Regulations.Bureau.A3Documents;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A3Documents;

public sealed class LoansAreSignedTests
{
    private static readonly Person Li = new() { Name = "李四" };

    private static readonly Person Zhang = new() { Name = "张三" };

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

    [Fact]
    public void The_record_says_who_gave_it_to_whom_and_when()
    {
        Assert.Equal((Verdict.Indeterminate, "lender"), Open(new Loan { Borrower = Zhang, LentAt = At("10:00"), Level = SecrecyLevel.Secret, IsSignedByLender = true, IsSignedByBorrower = true }));
        Assert.Equal((Verdict.Indeterminate, "borrower"), Open(new Loan { Lender = Li, LentAt = At("10:00"), Level = SecrecyLevel.Secret, IsSignedByLender = true, IsSignedByBorrower = true }));
        Assert.Equal((Verdict.Indeterminate, "lentAt"), Open(new Loan { Lender = Li, Borrower = Zhang, Level = SecrecyLevel.Secret, IsSignedByLender = true, IsSignedByBorrower = true }));
        Assert.Equal(Verdict.Violated, OneRule.On(new LoansAreSigned(), new Loan { Level = SecrecyLevel.Secret, IsSignedByLender = false }));

        static (Verdict, string) Open(Loan loan) => Assert.Single(OneJoinedRule.On(new LoansAreSigned(), [loan])) is var entry ? (entry.Verdict, Assert.Single(entry.Missing)) : default;
    }

    [Fact]
    public void A_number_says_who_it_is_and_a_record_of_nobody_does_not()
    {
        Assert.Equal(Verdict.Compliant, Between(new Person { Id = "1" }, new Person { Id = "2" }));
        Assert.Equal(Verdict.Indeterminate, Between(new Person(), new Person { Id = "2" }));
        Assert.Equal(Verdict.Indeterminate, Between(new Person { Id = "1" }, new Person()));

        static Verdict Between(Person lender, Person borrower) => OneRule.On(
            new LoansAreSigned(),
            new Loan { Lender = lender, Borrower = borrower, LentAt = At("10:00"), Level = SecrecyLevel.Secret, IsSignedByLender = true, IsSignedByBorrower = true });
    }

    private static Verdict On(SecrecyLevel? level, bool? lender, bool? borrower) => OneRule.On(
        new LoansAreSigned(),
        new Loan { Lender = Li, Borrower = Zhang, LentAt = At("10:00"), Level = level, IsSignedByLender = lender, IsSignedByBorrower = borrower });
}
