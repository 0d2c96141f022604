using Jiyao.Rules.Regulations.Bureau.A4Devices;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A4Devices;

public sealed class OnlineDevicesHaveAResponsiblePersonTests
{
    [Theory]
    [InlineData(true, true, Verdict.Violated)]
    [InlineData(true, null, Verdict.Violated)]
    [InlineData(null, true, Verdict.Indeterminate)]
    [InlineData(true, false, null)]
    [InlineData(false, true, null)]
    public void It_speaks_of_devices_that_are_online_and_not_known_to_be_out_of_service(bool? isOnline, bool? isInService, Verdict? expected) => Assert.Equal(
        expected,
        OneJoinedRule.On(Rule(OnlineOwner.Person), [new Device { IsOnline = isOnline, IsInService = isInService, Custodians = [] }])
            .SingleOrDefault()?.Verdict);

    [Theory]
    [InlineData(OnlineOwner.Person, "办公室", Verdict.Violated)]
    [InlineData(OnlineOwner.Unit, "办公室", Verdict.Compliant)]
    [InlineData(OnlineOwner.Unit, " ", Verdict.Violated)]
    [InlineData(OnlineOwner.Unit, null, Verdict.Indeterminate)]
    public void A_unit_is_enough_only_where_so_read(OnlineOwner reading, string? unit, Verdict expected) =>
        Assert.Equal(expected, OneJoinedRule.Verdict(Rule(reading), [Online(unit)]));

    [Theory]
    [InlineData(OnlineOwner.Person)]
    [InlineData(OnlineOwner.Unit)]
    public void A_person_is_enough_on_either_reading(OnlineOwner reading) => Assert.Equal(
        Verdict.Compliant, OneJoinedRule.Verdict(Rule(reading), [Online(null, new Custodianship(new Person { Id = "1" }))]));

    [Fact]
    public void Where_no_unit_is_named_a_person_not_known_leaves_it_open() => Assert.Equal(
        Verdict.Indeterminate, OneJoinedRule.Verdict(Rule(OnlineOwner.Unit), [new Device { IsOnline = true, IsInService = true, Unit = "" }]));

    private static OnlineDevicesHaveAResponsiblePerson Rule(OnlineOwner reading) => new(new() { OnlineOwner = reading });

    private static Device Online(string? unit, params Custodianship[] custodians) =>
        new() { IsOnline = true, IsInService = true, Unit = unit, Custodians = custodians };
}
