using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

public sealed class SecrecyCadresAreTrainedTests
{
    [Fact]
    public void One_is_held_in_every_span() =>
        Assert.Equal(["2026 Compliant"], OneJoinedRule.Verdicts(new SecrecyCadresAreTrained(new()), [Session(LearningKind.CadreTraining, "2026-01-01")]));

    [Fact]
    public void Spans_may_be_read_otherwise() => Assert.Equal(
        ["2026-H1 Compliant", "2026-H2 Violated"],
        OneJoinedRule.Verdicts(new SecrecyCadresAreTrained(new() { TrainingEvery = SpanKind.HalfYear }), [Session(LearningKind.CadreTraining, "2026-01-01")]));

    [Fact]
    public void What_may_still_come_is_pending() =>
        Assert.Equal(["2026 Pending"], OneJoinedRule.Verdicts(new SecrecyCadresAreTrained(new()), [], asOf: "2026-12-01"));

    [Fact]
    public void Another_kind_is_none_and_an_unknown_kind_may_be()
    {
        Assert.Equal(Verdict.Violated, OneJoinedRule.On(new SecrecyCadresAreTrained(new()), [Session(LearningKind.StaffStudy, "2026-12-31 23:59")])[^1].Verdict);
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.On(new SecrecyCadresAreTrained(new()), [Session(null, "2026-12-31 23:59")])[^1].Verdict);
    }

    private static LearningEvent Session(LearningKind? kind, string at) => new() { Kind = kind, HeldAt = At(at) };
}
