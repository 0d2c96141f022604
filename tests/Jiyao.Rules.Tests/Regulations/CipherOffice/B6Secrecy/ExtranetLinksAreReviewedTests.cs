using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

public sealed class ExtranetLinksAreReviewedTests
{
    [Theory]
    [InlineData(NetworkKind.GovernmentExtranet, DecisionEffect.Indeterminate)]
    [InlineData(NetworkKind.Internet, DecisionEffect.Permit)]
    [InlineData(NetworkKind.Isolated, DecisionEffect.Permit)]
    [InlineData(null, DecisionEffect.Permit)]
    public void It_speaks_up_of_the_government_extranet_alone(NetworkKind? network, DecisionEffect expected) =>
        Assert.Equal(expected, OneRule.Answer(new ExtranetLinksAreReviewed(new()), Link(network)));

    [Theory]
    [InlineData(NetworkKind.GovernmentExtranet, Verdict.Indeterminate, FindingMarks.NeedsReview)]
    [InlineData(NetworkKind.Internet, Verdict.Violated, FindingMarks.None)]
    [InlineData(null, Verdict.Indeterminate, FindingMarks.None)]
    public void A_link_to_it_is_marked_for_review_and_no_other_is(NetworkKind? network, Verdict verdict, FindingMarks marks)
    {
        var report = RegulationEngine.Create([CipherOfficeRegulation.Create()]).Audit([Link(network)], new AuditOptions { AsOf = At("12:00") });
        var found = Assert.Single(report.Entries);

        Assert.Equal((verdict, marks), (found.Verdict, found.Marks));
    }

    [Fact]
    public void Whoever_decides_is_told_to_review_and_misses_nothing()
    {
        var decision = RegulationEngine.Create([CipherOfficeRegulation.Create()]).Decide(Link(NetworkKind.GovernmentExtranet));
        var reason = Assert.Single(decision.Reasons);

        Assert.Equal((DecisionEffect.Indeterminate, FindingMarks.NeedsReview), (decision.Effect, reason.Marks));
        Assert.Empty(decision.Missing);
    }

    [Fact]
    public void By_the_reading_of_the_Internet_alone_there_is_nothing_to_review() => Assert.Equal(
        DecisionEffect.Permit,
        OneRule.Answer(new ExtranetLinksAreReviewed(new() { OnlineScope = OnlineScope.InternetOnly }), Link(NetworkKind.GovernmentExtranet)));

    private static AccessRequest<Device> Link(NetworkKind? network) => new()
    {
        Action = SecrecyAction.Connect,
        Resource = new Device { Kind = DeviceKind.CipherEquipment },
        At = At("10:00"),
        Context = new AccessContext { Network = network },
    };
}
