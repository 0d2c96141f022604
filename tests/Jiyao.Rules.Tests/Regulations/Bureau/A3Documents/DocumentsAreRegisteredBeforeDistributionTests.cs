using Jiyao.Rules.Regulations.Bureau.A3Documents;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A3Documents;

public sealed class DocumentsAreRegisteredBeforeDistributionTests
{
    private static readonly DocumentsAreRegisteredBeforeDistribution Rule = new();

    [Theory]
    [InlineData("10:00", "10:00", Verdict.Compliant)]
    [InlineData("10:00:00.0000001", "10:00", Verdict.Violated)]
    [InlineData(null, "10:00", Verdict.Violated)]
    [InlineData("10:00", null, Verdict.NotApplicable)]
    public void Nothing_goes_on_unregistered(string? registered, string? distributed, Verdict expected) => Assert.Equal(
        expected, OneRule.On(Rule, new IncomingDocument { RegisteredAt = Written(registered), DistributedAt = Written(distributed) }));

    [Fact]
    public void Of_times_written_to_the_minute_the_order_is_not_known() => Assert.Equal(
        Verdict.Indeterminate, OneRule.On(Rule, new IncomingDocument { RegisteredAt = Minute("10:00"), DistributedAt = At("10:00:30") }));

    [Fact]
    public void What_may_not_have_gone_on_need_not_be_registered_yet() => Assert.Equal(
        Verdict.Indeterminate, OneRule.On(Rule, new IncomingDocument { DistributedAt = RecordedTime.Illegible }));

    private static RecordedTime? Written(string? text) => text is null ? null : At(text);
}
