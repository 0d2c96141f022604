using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

public sealed class EducationIsHeldTests
{
    [Fact]
    public void One_is_held_in_every_span() =>
        Assert.Equal(["2026-H1 Compliant", "2026-H2 Violated"], OneJoinedRule.Verdicts(new EducationIsHeld(new()), [Session(LearningKind.Education, "2026-06-30 23:59")]));

    [Fact]
    public void Spans_may_be_read_otherwise() => Assert.Equal(
        ["2026-Q1 Violated", "2026-Q2 Compliant", "2026-Q3 Violated", "2026-Q4 Violated"],
        OneJoinedRule.Verdicts(new EducationIsHeld(new() { EducationEvery = SpanKind.Quarter }), [Session(LearningKind.Education, "2026-06-30 23:59")]));

    [Fact]
    public void What_may_still_come_is_pending() =>
        Assert.Equal(["2026-H1 Violated", "2026-H2 Pending"], OneJoinedRule.Verdicts(new EducationIsHeld(new()), [], asOf: "2026-12-01"));

    [Fact]
    public void Another_kind_is_none_and_an_unknown_kind_may_be()
    {
        Assert.Equal(Verdict.Violated, OneJoinedRule.On(new EducationIsHeld(new()), [Session(LearningKind.StaffStudy, "2026-07-01")])[^1].Verdict);
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.On(new EducationIsHeld(new()), [Session(null, "2026-07-01")])[^1].Verdict);
    }

    private static LearningEvent Session(LearningKind? kind, string at) => new() { Kind = kind, HeldAt = At(at) };
}
