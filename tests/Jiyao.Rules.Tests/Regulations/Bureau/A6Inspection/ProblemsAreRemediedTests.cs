using Jiyao.Rules.Regulations.Bureau.A6Inspection;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A6Inspection;

public sealed class ProblemsAreRemediedTests
{
    [Theory]
    [InlineData("2026-04-09 10:00", "整改", Verdict.Compliant)]
    [InlineData("2026-04-09 10:00", "", Verdict.Pending)]
    [InlineData("2026-04-09 10:00:00.0000001", "", Verdict.Violated)]
    [InlineData("2026-04-09 10:00:00.0000001", " ", Verdict.Violated)]
    [InlineData("2026-04-09 10:00:00.0000001", null, Verdict.Indeterminate)]
    public void A_remedy_is_on_record_within_thirty_days(string asOf, string? remedy, Verdict expected) => Assert.Equal(
        expected,
        OneRule.On(
            new ProblemsAreRemedied(new()), new Observation { IsBreach = true, FoundAt = At("10:00"), Remedy = remedy }, At(asOf)));
}
