using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
using static Jiyao.Rules.Tests.Moments;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty.DutyDay;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class LatenessBearsLiabilityTests
{
    private static readonly LatenessBearsLiability Rule = new();

    [Theory]
    [InlineData("08:00", "20:00", Verdict.Compliant, FindingMarks.None)]
    [InlineData("08:00:00.0000001", "20:00", Verdict.Violated, FindingMarks.Liability)]
    [InlineData("08:00", "19:59:59.9999999", Verdict.Violated, FindingMarks.Liability)]
    public void Whoever_comes_late_or_leaves_early_answers_for_it(string on, string off, Verdict expected, FindingMarks marks)
    {
        var entry = Told(Rule, Attended(At(on), At(off), Zhang));

        Assert.Equal((expected, marks), (entry.Verdict, entry.Marks));
    }

    [Fact]
    public void What_is_not_known_leaves_it_open() =>
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule, [Attended(null, At("20:00"), Zhang)]));
}
