using Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B5Housekeeping;

public sealed class OfficeIsOrderlyTests
{
    [Theory]
    [InlineData(true, Verdict.Violated)]
    [InlineData(false, Verdict.Compliant)]
    [InlineData(null, Verdict.Indeterminate)]
    public void It_is_as_the_inspector_found(bool? isBreach, Verdict expected) => Assert.Equal(
        expected, OneRule.On(new OfficeIsOrderly(), new Observation { Matter = ObservedMatter.Housekeeping, IsBreach = isBreach, FoundAt = At("10:00") }));

    [Fact]
    public void Another_matter_is_none_of_its()
    {
        Assert.Equal(Verdict.NotApplicable, OneRule.On(new OfficeIsOrderly(), new Observation { Matter = ObservedMatter.Other, IsBreach = true }));
        Assert.Equal(Verdict.Indeterminate, OneRule.On(new OfficeIsOrderly(), new Observation { IsBreach = true }));
    }
}
