using Jiyao.Rules.Regulations.Bureau.A4Devices;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A4Devices;

public sealed class OfficeSystemsPassInspectionTests
{
    [Theory]
    [InlineData(true, Verdict.Violated)]
    [InlineData(false, Verdict.Compliant)]
    [InlineData(null, Verdict.Indeterminate)]
    public void It_is_as_the_inspector_found(bool? isBreach, Verdict expected) => Assert.Equal(
        expected, OneRule.On(new OfficeSystemsPassInspection(), new Observation { Matter = ObservedMatter.OfficeSystem, IsBreach = isBreach, FoundAt = At("10:00") }));

    [Fact]
    public void Another_matter_is_none_of_its()
    {
        Assert.Equal(Verdict.NotApplicable, OneRule.On(new OfficeSystemsPassInspection(), new Observation { Matter = ObservedMatter.Other, IsBreach = true }));
        Assert.Equal(Verdict.Indeterminate, OneRule.On(new OfficeSystemsPassInspection(), new Observation { IsBreach = true }));
    }
}
