using Jiyao.Rules.Regulations.Bureau.A2Discipline;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A2Discipline;

public sealed class NoSecretsInPublicPlacesTests
{
    [Theory]
    [InlineData(true, false, null, Verdict.Violated)]
    [InlineData(true, true, null, Verdict.Compliant)]
    [InlineData(true, null, null, Verdict.Indeterminate)]
    [InlineData(false, false, null, Verdict.Compliant)]
    [InlineData(null, false, null, Verdict.Indeterminate)]
    public void A_place_not_on_the_list_is_public(bool? isBreach, bool? isApproved, bool? isPublic, Verdict expected) =>
        Assert.Equal(expected, On(new(), isBreach, isApproved, isPublic));

    [Theory]
    [InlineData(false, false, Verdict.Compliant)]
    [InlineData(false, true, Verdict.Violated)]
    [InlineData(null, null, Verdict.Indeterminate)]
    public void By_the_other_reading_it_takes_a_place_open_to_the_public(bool? isApproved, bool? isPublic, Verdict expected) =>
        Assert.Equal(expected, On(new() { PublicPlace = PublicPlace.OpenToThePublic }, true, isApproved, isPublic));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_nobody_knows_to_be_about_a_place_is_not_kept(bool isBreach) => Assert.Equal(
        Verdict.Indeterminate, OneRule.On(new NoSecretsInPublicPlaces(new()), new Observation { IsBreach = isBreach, IsApprovedPlace = true, IsPublicPlace = false }));

    private static Verdict On(BureauOptions options, bool? isBreach, bool? isApproved, bool? isPublic) => OneRule.On(
        new NoSecretsInPublicPlaces(options),
        new Observation { Matter = ObservedMatter.PublicPlace, IsBreach = isBreach, IsApprovedPlace = isApproved, IsPublicPlace = isPublic });
}
