using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

public sealed class SecretPapersAreNotKeptOutsideTests
{
    [Theory]
    [InlineData(SecrecyLevel.Secret, true, Verdict.Violated)]
    [InlineData(SecrecyLevel.Secret, false, Verdict.Compliant)]
    [InlineData(SecrecyLevel.Secret, null, Verdict.Indeterminate)]
    [InlineData(SecrecyLevel.Internal, true, Verdict.NotApplicable)]
    [InlineData(null, true, Verdict.Indeterminate)]
    public void Every_stay_of_a_secret_paper_is_inside(SecrecyLevel? level, bool? isOutside, Verdict expected) =>
        Assert.Equal(expected, On(new(), level, isOutside));

    [Fact]
    public void Internal_papers_may_count_and_approved_carrying_is_for_another_rule_to_judge()
    {
        Assert.Equal(Verdict.Violated, On(new() { SecretIncludesInternal = true }, SecrecyLevel.Internal, true));
        Assert.Equal(Verdict.NotApplicable, On(new() { AllowApprovedCarry = true }, SecrecyLevel.Secret, true));
        Assert.Equal(Verdict.Compliant, On(new() { AllowApprovedCarry = true }, SecrecyLevel.Secret, false));
        Assert.Equal(Verdict.Indeterminate, On(new() { AllowApprovedCarry = true }, SecrecyLevel.Secret, null));
    }

    private static Verdict On(CipherOfficeOptions options, SecrecyLevel? level, bool? isOutside) => OneRule.On(
        new SecretPapersAreNotKeptOutside(options), new Custody { Level = level, IsOutsideTheBuilding = isOutside, From = At("10:00") });
}
