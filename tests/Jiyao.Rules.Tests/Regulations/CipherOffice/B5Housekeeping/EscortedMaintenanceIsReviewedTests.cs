using Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;
using static Jiyao.Rules.Tests.Moments;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B5Housekeeping.RoomVisit;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B5Housekeeping;

public sealed class EscortedMaintenanceIsReviewedTests
{
    private static readonly EscortedMaintenanceIsReviewed Rule = new(new());

    [Theory]
    [InlineData(true, true, DecisionEffect.Deny)]
    [InlineData(true, false, DecisionEffect.Permit)]
    [InlineData(false, true, DecisionEffect.Permit)]
    [InlineData(true, null, DecisionEffect.Permit)]
    [InlineData(null, true, DecisionEffect.Permit)]
    public void It_speaks_up_only_of_approved_repair_under_escort(bool? isEscorted, bool? isApproved, DecisionEffect expected) => Assert.Equal(
        expected, OneRule.Answer(Rule, Entry(Holder(), new AccessContext { IsEscorted = isEscorted, IsApproved = isApproved })));

    [Fact]
    public void The_breach_stays_one_and_tells_of_the_conflict()
    {
        var entry = Entry(Holder(), new AccessContext { IsEscorted = true, IsApproved = true });
        var report = RegulationEngine.Create([CipherOfficeRegulation.Create()]).Audit([entry], new AuditOptions { AsOf = At("12:00") });
        var found = Assert.Single(report.Entries, found => found.Clause == "B5.3.b");

        Assert.Equal((Verdict.Violated, FindingMarks.NeedsReview), (found.Verdict, found.Marks));
        Assert.Contains("两者冲突", found.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Staff_are_no_repairers() => Assert.Equal(
        DecisionEffect.Permit,
        OneRule.Answer(Rule, Entry(Holder(Role.CipherOfficer), new AccessContext { IsEscorted = true, IsApproved = true })));

    [Fact]
    public void Where_repair_is_allowed_there_is_nothing_to_review() => Assert.Equal(
        Verdict.NotApplicable,
        OneRule.On(
            new EscortedMaintenanceIsReviewed(new() { EscortedMaintenance = ExtraException.Allow }),
            Entry(Holder(), new AccessContext { IsEscorted = true, IsApproved = true })));
}
