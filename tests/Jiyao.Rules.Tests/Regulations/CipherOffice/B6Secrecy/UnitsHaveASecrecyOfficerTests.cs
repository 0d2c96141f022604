using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

public sealed class UnitsHaveASecrecyOfficerTests
{
    [Fact]
    public void Full_time_or_part_time_somebody_holds_the_post_at_all_times()
    {
        Assert.Equal(["甲 Compliant", "乙 Violated"], On(Unit("甲"), Unit("乙"), Officer("甲", "2025-01-01", null)));
        Assert.Equal(["甲 Compliant"], On(Unit("甲"), Officer("甲", "2025-01-01", "2026-06-01"), Officer("甲", "2026-06-01", null)));
        Assert.Equal(["甲 Violated"], On(Unit("甲"), Officer("甲", "2025-01-01", "2026-06-01"), Officer("甲", "2026-06-02", null)));
    }

    [Fact]
    public void The_vacancy_is_told_with_its_ends()
    {
        var entry = Assert.Single(OneJoinedRule.On(
            new UnitsHaveASecrecyOfficer(), [Unit("甲"), Officer("甲", "2025-01-01", "2026-06-01"), Officer("甲", "2026-06-03", "2026-12-30")]));

        Assert.EndsWith("Vacant: from 2026-06-01 00:00 to 2026-06-03 00:00, 2 d; from 2026-12-30 00:00 on.", entry.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_needs_one_only_while_it_is_there()
    {
        var young = new Unit { Id = "甲", Name = "甲", Kind = UnitKind.Township, ActiveFrom = At("2026-05-01"), ActiveTo = At("2026-08-01") };

        Assert.Equal(["甲 Compliant"], On(young, Officer("甲", "2026-05-01", "2026-08-01")));
        Assert.Equal(["甲 Violated"], On(young, Officer("甲", "2026-05-02", null)));
        Assert.EndsWith(
            "Vacant: from 2026-05-01 00:00 to 2026-05-02 00:00, 1 d.",
            Assert.Single(OneJoinedRule.On(new UnitsHaveASecrecyOfficer(), [young, Officer("甲", "2026-05-02", null)])).Message.En,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Only_departments_and_townships_are_meant()
    {
        Assert.Empty(On(new Unit { Name = "甲", Kind = UnitKind.Other }));
        Assert.Equal(["甲 Indeterminate"], On(new Unit { Id = "甲", Name = "甲" }));
        Assert.Equal(["甲 Violated"], On(Unit("甲"), new Appointment { Unit = "甲", Role = Role.Staff, Person = new Person(), From = At("2025-01-01") }));
    }

    [Fact]
    public void An_officer_of_an_unknown_unit_may_be_the_one() => Assert.Equal(
        ["甲 Indeterminate"], On(Unit("甲"), Officer(null, "2025-01-01", null)));

    private static IEnumerable<string> On(params Fact[] facts) => OneJoinedRule.Verdicts(new UnitsHaveASecrecyOfficer(), facts);

    private static Unit Unit(string name) => new() { Id = name, Name = name, Kind = UnitKind.DistrictDepartment };

    private static Appointment Officer(string? unit, string from, string? to) => new()
    {
        Unit = unit,
        Role = Role.SecrecyOfficer,
        Person = new Person { Name = "张三" },
        From = At(from),
        To = to is null ? null : At(to),
        IsFullTime = false,
    };
}
