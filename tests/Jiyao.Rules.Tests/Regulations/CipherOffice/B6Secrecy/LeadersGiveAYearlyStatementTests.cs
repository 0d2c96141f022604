using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

public sealed class LeadersGiveAYearlyStatementTests
{
    private static readonly Person Leader = new() { Id = "1", Roles = [new(Role.DistrictLeader)] };

    [Fact]
    public void There_is_one_for_the_year_whenever_it_was_filed()
    {
        Assert.Equal(Verdict.Compliant, OneJoinedRule.Verdict(new LeadersGiveAYearlyStatement(), [Leader, Statement(Leader, 2026, At("2027-01-20"))], asOf: "2027-02-01"));
        Assert.Equal(Verdict.Violated, On(Statement(Leader, 2025, At("2026-01-20"))));
        Assert.Equal(Verdict.Violated, On(Statement(Leader, 2026, null)));
        Assert.Equal(Verdict.Violated, On(Statement(new Person { Id = "2" }, 2026, At("2026-12-20"))));
    }

    [Theory]
    [InlineData("2027-01-20", Verdict.Compliant)]
    [InlineData("2027-01-19", Verdict.Violated)]
    [InlineData("2026-12-31", Verdict.Pending)]
    public void One_filed_after_the_audit_is_none_as_of_it(string asOf, Verdict expected) => Assert.Equal(
        expected,
        OneJoinedRule.Verdict(new LeadersGiveAYearlyStatement(), [Leader, Statement(Leader, 2026, RecordedTime.ToTheDay(At("2027-01-20")))], asOf: asOf));

    [Fact]
    public void What_the_record_does_not_tell_may_be_the_one()
    {
        Assert.Equal(Verdict.Indeterminate, On(Statement(Leader, null, At("2026-12-20"))));
        Assert.Equal(Verdict.Indeterminate, On(Statement(null, 2026, At("2026-12-20"))));
        Assert.Equal(Verdict.Indeterminate, On(Statement(Leader, 2026, RecordedTime.Illegible)));
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(new LeadersGiveAYearlyStatement(), [Leader], from: "2026-02-01"));
    }

    [Fact]
    public void A_second_one_takes_nothing_away() => Assert.Equal(
        Verdict.Compliant,
        OneJoinedRule.Verdict(
            new LeadersGiveAYearlyStatement(), [Leader, Statement(Leader, 2026, At("2026-12-20")), Statement(Leader, 2026, At("2026-12-21"))]));

    [Fact]
    public void Of_a_leader_without_a_number_the_name_tells_whose_it_is()
    {
        Assert.Equal(Verdict.Compliant, Named("张三", new Person { Id = "7", Name = "张三" }));
        Assert.Equal(Verdict.Violated, Named("张三", new Person { Name = "李四" }));
        Assert.Equal(Verdict.Indeterminate, Named(null, new Person { Name = "李四" }));

        static Verdict Named(string? name, Person person) => OneJoinedRule.Verdict(
            new LeadersGiveAYearlyStatement(),
            [new Person { Name = name, Roles = [new(Role.DistrictLeader)] }, Statement(person, 2026, At("2026-12-20"))]);
    }

    [Fact]
    public void Until_the_year_is_over_it_may_still_come()
    {
        Assert.Equal(Verdict.Pending, OneJoinedRule.Verdict(new LeadersGiveAYearlyStatement(), [Leader], asOf: "2026-12-31 23:59"));
        Assert.Empty(OneJoinedRule.On(new LeadersGiveAYearlyStatement(), [new Person { Id = "1", Roles = [] }]));
    }

    private static Verdict On(YearlyStatement statement) => OneJoinedRule.Verdict(new LeadersGiveAYearlyStatement(), [Leader, statement]);

    private static YearlyStatement Statement(Person? person, int? year, RecordedTime? filed) =>
        new() { Person = person, Year = year, FiledAt = filed };
}
