using Jiyao.Rules.Regulations.Bureau.A3Documents;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A3Documents;

public sealed class LoansStateWhenTheyEndTests
{
    [Fact]
    public void A_loan_states_its_end_unless_it_is_top_secret()
    {
        Assert.Equal(Verdict.Compliant, On(new(), SecrecyLevel.Secret, At("2026-03-20")));
        Assert.Equal(Verdict.Violated, On(new(), SecrecyLevel.Secret, null));
        Assert.Equal(Verdict.Compliant, On(new(), SecrecyLevel.TopSecret, null));
        Assert.Equal(Verdict.Indeterminate, On(new(), null, null));
        Assert.Equal(Verdict.NotApplicable, On(new(), SecrecyLevel.Internal, null));
    }

    [Fact]
    public void A_standing_length_states_it_for_all() =>
        Assert.Equal(Verdict.Compliant, On(new() { LoanDays = 7 }, SecrecyLevel.Secret, null));

    private static Verdict On(BureauOptions options, SecrecyLevel? level, RecordedTime? due) =>
        OneRule.On(new LoansStateWhenTheyEnd(options), new Loan { LentAt = At("10:00"), Level = level, DueAt = due });
}
