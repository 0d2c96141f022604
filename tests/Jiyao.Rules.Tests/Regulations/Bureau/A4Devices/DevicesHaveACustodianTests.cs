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
    [InlineData("2026-11-30 18:00", "2026-12-01 18:00", "2026-11-30 18:00")]
    [InlineData("2026-12-01 18:00", "2026-11-30 18:00", "2026-11-30 18:00")]
    [InlineData("2026-11-30 18:00", null, "2026-11-30 18:00")]
    public void The_custody_ends_with_its_term_or_with_the_service_of_the_person(string term, string? service, string since)
    {
        var zhang = new Person { Name = "张三", ActiveTo = service is null ? null : At(service) };

        Assert.Contains($"张三 自 {since} 起", Told(new Custodianship(zhang, To: At(term))), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_left_at_the_very_instant_is_named_too() =>
        Assert.Contains("张三 自 2027-01-01 00:00 起", Told(new Custodianship(Zhang, To: At("2027-01-01"))), StringComparison.Ordinal);

    [Fact]
    public void Of_several_who_left_the_last_is_named_by_number_where_there_is_no_name()
    {
        var first = new Custodianship(Zhang, To: At("2026-10-01 18:00"));
        var last = new Custodianship(new Person { Id = "7" }, To: At("2026-11-30 18:00"));

        Assert.Contains("7 自 2026-11-30 18:00 起", Told(first, last), StringComparison.Ordinal);
        Assert.Contains("7 自 2026-11-30 18:00 起", Told(last, first), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_in_charge_are_named_and_one_is_not()
    {
        Assert.Contains("有 2 人：张三、李四。", Told(new Custodianship(Zhang), new Custodianship(Li)), StringComparison.Ordinal);
        Assert.DoesNotContain("有 1 人", Told(new Custodianship(Zhang), new Custodianship(Li, IsDeputy: null)), StringComparison.Ordinal);
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

    private static string Told(params Custodianship[] custodians) =>
        Assert.Single(OneJoinedRule.On(new DevicesHaveACustodian(new()), [Copier(custodians)])).Message.Zh;

    private static Device Copier(params Custodianship[] custodians) =>
        new() { Kind = DeviceKind.Copier, IsInService = true, Custodians = custodians };
}
