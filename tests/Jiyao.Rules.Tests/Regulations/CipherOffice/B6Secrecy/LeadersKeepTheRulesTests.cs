using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

public sealed class LeadersKeepTheRulesTests
{
    [Theory]
    [InlineData(true, Verdict.Violated)]
    [InlineData(false, Verdict.Compliant)]
    [InlineData(null, Verdict.Indeterminate)]
    public void What_is_found_of_a_leader_is_marked(bool? isBreach, Verdict expected) =>
        Assert.All([Role.LeadingCadre, Role.DistrictLeader], role => Assert.Equal(expected, On(Seen(new Person { Roles = [new(role)] }, isBreach))));

    [Fact]
    public void Of_others_it_does_not_speak()
    {
        Assert.Equal(Verdict.NotApplicable, On(Seen(new Person { Roles = [new(Role.Staff)] }, true)));
        Assert.Equal(Verdict.NotApplicable, On(Seen(new Person { Roles = [new(Role.LeadingCadre, to: At("10:00"))] }, true)));
        Assert.Equal(Verdict.NotApplicable, On(Seen(null, true)));
        Assert.Equal(Verdict.Indeterminate, On(Seen(new Person { Name = "甲" }, true)));
    }

    [Fact]
    public void The_mark_says_that_it_is_a_leader()
    {
        var engine = RegulationEngine.Create([CipherOfficeRegulation.Create()]);
        var report = engine.Audit([Seen(new Person { Roles = [new(Role.LeadingCadre)] }, true)], new AuditOptions { AsOf = At("12:00") });

        Assert.Equal(FindingMarks.Leader, Assert.Single(report.Entries, entry => entry.Clause == "B6.8.b").Marks);
    }

    private static Verdict On(Observation seen) => OneRule.On(new LeadersKeepTheRules(), seen);

    private static Observation Seen(Person? person, bool? isBreach) =>
        new() { Matter = ObservedMatter.Other, Person = person, IsBreach = isBreach, FoundAt = At("10:00") };
}
