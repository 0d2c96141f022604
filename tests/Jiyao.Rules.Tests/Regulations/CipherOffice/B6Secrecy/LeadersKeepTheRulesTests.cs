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
    public void Every_breach_of_a_leader_is_marked_whatever_the_clause()
    {
        var leader = new Person { Roles = [new(Role.LeadingCadre, to: At("11:00"))] };
        var seen = new Observation { Matter = ObservedMatter.DeskTidiness, Person = leader, IsBreach = true, FoundAt = At("10:00"), ReportedAt = At("10:00") };

        Assert.Equal(
            [("B5.1.a", FindingMarks.Leader), ("B6.4.e", FindingMarks.Leader), ("B6.4.e", FindingMarks.None), ("B6.8.b", FindingMarks.Leader)],
            Marks(seen, Carry(leader, At("10:00")), Carry(leader, At("11:00"))));
    }

    private static IEnumerable<(string Clause, FindingMarks Marks)> Marks(params Fact[] facts) =>
        RegulationEngine.Create([CipherOfficeRegulation.Create()]).Audit(facts, new AuditOptions { AsOf = At("12:00"), From = At("09:00") })
            .Entries.Where(entry => entry.Verdict == Verdict.Violated).Select(entry => (entry.Clause, entry.Marks)).OrderBy(one => one.Clause, StringComparer.Ordinal);

    private static AccessRequest<Document> Carry(Person subject, DateTimeOffset at) => new()
    {
        Subject = subject,
        Action = SecrecyAction.CarryOut,
        Resource = new Document { Level = SecrecyLevel.Secret },
        At = at,
    };

    private static Verdict On(Observation seen) => OneRule.On(new LeadersKeepTheRules(), seen);

    private static Observation Seen(Person? person, bool? isBreach) =>
        new() { Matter = ObservedMatter.Other, Person = person, IsBreach = isBreach, FoundAt = At("10:00") };
}
