using Jiyao.Rules.Regulations.Bureau.A5Storage;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A5Storage;

public sealed class ReturnsAreReceiptedTests
{
    [Theory]
    [InlineData("HZ-1", SecrecyLevel.Secret, true, Verdict.Compliant)]
    [InlineData("", SecrecyLevel.Secret, true, Verdict.Violated)]
    [InlineData(" ", SecrecyLevel.TopSecret, true, Verdict.Violated)]
    [InlineData(null, SecrecyLevel.Secret, true, Verdict.Indeterminate)]
    [InlineData(null, SecrecyLevel.Secret, false, Verdict.NotApplicable)]
    [InlineData(null, SecrecyLevel.Internal, true, Verdict.NotApplicable)]
    [InlineData(null, null, true, Verdict.Indeterminate)]
    public void Whoever_gives_it_back_has_a_receipt(string? receipt, SecrecyLevel? level, bool isBack, Verdict expected) => Assert.Equal(
        expected,
        OneRule.On(new ReturnsAreReceipted(), new IssuedItem { Level = level, ReturnedAt = isBack ? At("10:00") : null, ReceiptNumber = receipt }));

    [Fact]
    public void Of_what_may_not_be_back_yet_no_receipt_is_wanting() => Assert.Equal(
        Verdict.Indeterminate,
        OneRule.On(new ReturnsAreReceipted(), new IssuedItem { Level = SecrecyLevel.Secret, ReturnedAt = RecordedTime.Illegible, ReceiptNumber = "" }));
}
