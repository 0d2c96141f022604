using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

public sealed class LeadersStudyFirstTests
{
    private static readonly Person Leader = new() { Id = "1", Roles = [new(Role.LeadingCadre)] };

    private static readonly LearningEvent Staff = new() { Kind = LearningKind.StaffStudy, HeldAt = At("2026-03-10 09:00"), Attendees = [] };

    [Theory]
    [InlineData("2026-03-10 23:59:59.9999999", LeaderStudy.BeforeOrWithStaff, Verdict.Compliant)]
    [InlineData("2026-03-11", LeaderStudy.BeforeOrWithStaff, Verdict.Violated)]
    [InlineData("2026-03-11", LeaderStudy.OnceAYear, Verdict.Compliant)]
    [InlineData("2025-12-31", LeaderStudy.OnceAYear, Verdict.Violated)]
    public void They_study_no_later_than_the_staff(string at, LeaderStudy reading, Verdict expected) =>
        Assert.Equal(expected, OneJoinedRule.Verdict(Rule(reading), [Leader, Staff, Study(At(at))]));

    [Fact]
    public void With_the_staff_is_in_time_if_only_the_day_is_written()
    {
        var day = RecordedTime.ToTheDay(At("2026-03-10"));
        var together = new LearningEvent { Kind = LearningKind.StaffStudy, HeldAt = day, Attendees = [Leader] };

        Assert.Equal(Verdict.Compliant, OneJoinedRule.Verdict(Rule(), [Leader, together]));
        Assert.Equal(Verdict.Compliant, OneJoinedRule.Verdict(Rule(), [Leader, Staff, Study(day)]));
    }

    [Fact]
    public void Where_the_staff_have_not_studied_the_year_is_the_limit()
    {
        Assert.Equal(Verdict.Compliant, OneJoinedRule.Verdict(Rule(), [Leader, Study(At("2026-12-31 23:59"))]));
        Assert.Equal(Verdict.Pending, OneJoinedRule.Verdict(Rule(), [Leader], asOf: "2026-12-01"));
        Assert.Equal(Verdict.Violated, OneJoinedRule.Verdict(Rule(), [Leader, Staff], asOf: "2026-12-01"));
    }

    [Fact]
    public void Who_became_a_leader_after_the_staff_had_studied_has_the_year()
    {
        var late = new Person { Id = "1", Roles = [new(Role.LeadingCadre, At("2026-06-01"))] };

        Assert.Equal(Verdict.Compliant, OneJoinedRule.Verdict(Rule(), [late, Staff, Study(At("2026-07-01"))]));
    }

    [Fact]
    public void Who_was_a_leader_until_the_year_ended_was_one_in_it()
    {
        var until = new Person { Id = "1", Roles = [new(Role.LeadingCadre, null, At("2027-01-01"))] };

        Assert.Equal(Verdict.Compliant, OneJoinedRule.Verdict(Rule(), [until, Staff, Study(At("2026-03-10"))]));
    }

    [Fact]
    public void Where_nobody_knows_when_the_staff_studied_the_first_day_is_in_time_and_after_the_last_is_late()
    {
        var some = new LearningEvent { Kind = LearningKind.StaffStudy, HeldAt = RecordedTime.Illegible, Attendees = [] };

        Assert.Equal(Verdict.Compliant, OneJoinedRule.Verdict(Rule(), [Leader, some, Study(At("2026-01-01 09:00"))]));
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule(), [Leader, some, Study(At("2026-01-02 09:00"))]));
        Assert.Equal(Verdict.Violated, OneJoinedRule.Verdict(Rule(), [Leader, some]));
    }

    [Fact]
    public void It_speaks_of_leaders_alone_and_only_of_what_can_be_seen()
    {
        Assert.Empty(OneJoinedRule.On(Rule(), [new Person { Id = "1", Roles = [new(Role.Staff)] }, Staff]));
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule(), [new Person { Id = "1" }, Staff]));
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule(), [Leader, Staff, Study(At("2026-03-01"))], from: "2026-02-01"));
    }

    [Fact]
    public void When_the_staff_first_studied_is_told_or_that_it_cannot_be_seen()
    {
        Assert.EndsWith("职工首次学习：2026-03-10T09:00:00+08:00。", Told([Leader, Staff]), StringComparison.Ordinal);
        Assert.DoesNotContain("职工首次学习", Told([Leader]), StringComparison.Ordinal);
        Assert.EndsWith("先后无从比较。", Told([Leader, Staff], "2026-02-01"), StringComparison.Ordinal);

        static string Told(Fact[] facts, string from = "2026-01-01") => Assert.Single(OneJoinedRule.On(Rule(), facts, from)).Message.Zh;
    }

    private static LeadersStudyFirst Rule(LeaderStudy reading = LeaderStudy.BeforeOrWithStaff) => new(new() { LeaderStudy = reading });

    private static LearningEvent Study(RecordedTime at) => new() { Kind = LearningKind.LeaderStudy, HeldAt = at, Attendees = [Leader] };
}
