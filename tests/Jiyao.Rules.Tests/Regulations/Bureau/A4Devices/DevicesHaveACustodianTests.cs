using Jiyao.Rules.Regulations.Bureau.A4Devices;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A4Devices;

public sealed class DevicesHaveACustodianTests
{
    private static readonly Person Zhang = new() { Name = "张三" };

    private static readonly Person Li = new() { Name = "李四" };

    [Fact]
    public void One_person_in_charge_is_enough_and_deputies_do_not_count()
    {
        Assert.Equal(Verdict.Compliant, On(new Custodianship(Zhang)));
        Assert.Equal(Verdict.Compliant, On(new Custodianship(Zhang), new Custodianship(Li, IsDeputy: true)));
        Assert.Equal(Verdict.Compliant, On(new Custodianship(Zhang, To: At("10:00")), new Custodianship(Li, At("10:00"))));
        Assert.Equal(Verdict.Compliant, On(new Custodianship(Zhang), new Custodianship(new Person { Name = "张三" })));
    }

    [Fact]
    public void Nobody_or_more_than_one_is_a_breach()
    {
        Assert.Equal(Verdict.Violated, On());
        Assert.Equal(Verdict.Violated, On(new Custodianship(Li, IsDeputy: true)));
        Assert.Equal(Verdict.Violated, On(new Custodianship(Zhang), new Custodianship(Li)));
    }

    [Fact]
    public void A_number_noted_once_makes_no_second_person_of_one_name()
    {
        var (numbered, namesake) = (new Person { Id = "1", Name = "张三" }, new Person { Id = "2", Name = "张三" });

        Assert.Equal(Verdict.Compliant, On(new Custodianship(Zhang), new Custodianship(numbered)));
        Assert.Equal(Verdict.Violated, On(new Custodianship(numbered), new Custodianship(namesake)));
        Assert.Equal(Verdict.Violated, On(new Custodianship(Zhang), new Custodianship(numbered), new Custodianship(namesake)));
        Assert.Equal(Verdict.Indeterminate, On(new Custodianship(Zhang), new Custodianship(new Person { Id = "1" })));
        Assert.Equal(Verdict.Indeterminate, On(new Custodianship(new Person())));
    }

    [Fact]
    public void What_the_ledger_does_not_tell_is_left_open()
    {
        Assert.Equal(Verdict.Indeterminate, On(new Custodianship(null)));
        Assert.Equal(Verdict.Indeterminate, On(new Custodianship(Zhang, IsDeputy: null)));
        Assert.Equal(Verdict.Indeterminate, On(new Custodianship(Zhang), new Custodianship(Li, IsDeputy: null)));
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(new DevicesHaveACustodian(new()), [new Device { IsInService = true }]));
    }

    [Fact]
    public void Who_left_is_named_with_the_time()
    {
        var former = new Person { Name = "张三", ActiveTo = At("2026-11-30 18:00") };
        var entry = Assert.Single(OneJoinedRule.On(new DevicesHaveACustodian(new()), [Copier(new Custodianship(former))]));

        Assert.Equal(Verdict.Violated, entry.Verdict);
        Assert.Contains("张三 自 2026-11-30 18:00 起", entry.Message.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DeviceClasses.Every, DeviceKind.Telephone, 1)]
    [InlineData(DeviceClasses.Named, DeviceKind.Telephone, 0)]
    [InlineData(DeviceClasses.Named, DeviceKind.Fax, 1)]
    [InlineData(DeviceClasses.Named, DeviceKind.Recorder, 1)]
    public void Which_machines_are_meant_is_a_reading(DeviceClasses reading, DeviceKind kind, int verdicts) => Assert.Equal(
        verdicts,
        OneJoinedRule.On(
            new DevicesHaveACustodian(new() { DeviceClasses = reading }),
            [new Device { Kind = kind, IsInService = true, Custodians = [] }, new Device { IsInService = false, Kind = kind }]).Count);

    private static Verdict On(params Custodianship[] custodians) =>
        OneJoinedRule.Verdict(new DevicesHaveACustodian(new()), [Copier(custodians)]);

    private static Device Copier(params Custodianship[] custodians) =>
        new() { Kind = DeviceKind.Copier, IsInService = true, Custodians = custodians };
}
