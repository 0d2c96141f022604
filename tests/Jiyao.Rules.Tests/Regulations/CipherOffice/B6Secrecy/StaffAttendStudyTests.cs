using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

public sealed class StaffAttendStudyTests
{
    private static readonly Person Zhang = new() { Id = "1", Name = "张三" };

    [Fact]
    public void Everyone_attends_once_a_year()
    {
        Person[] staff = [Zhang, new() { Id = "2", Name = "李四" }, new() { Name = "王五" }];

        Assert.Equal(
            ["1 Compliant", "2 Violated", " Compliant"],
            OneJoinedRule.Verdicts(Rule(), [.. staff, Session("2026-12-31 23:59", new Person { Id = "1" }, new Person { Name = "王五" })]));
    }

    [Fact]
    public void People_are_told_by_id_else_by_name()
    {
        Assert.Equal(Verdict.Violated, On(Session("2026-05-01", new Person { Id = "2", Name = "张三" })));
        Assert.Equal(Verdict.Compliant, On(Session("2026-05-01", new Person { Name = "张三" })));
        Assert.Equal(Verdict.Indeterminate, On(Session("2026-05-01", new Person())));
        Assert.Equal(Verdict.Indeterminate, On(new LearningEvent { Kind = LearningKind.StaffStudy, HeldAt = At("2026-05-01") }));
    }

    [Fact]
    public void A_name_that_two_people_bear_tells_neither()
    {
        Person[] namesakes = [Zhang, new() { Id = "2", Name = "张三" }];

        Assert.Equal(
            ["1 Indeterminate", "2 Indeterminate"],
            OneJoinedRule.Verdicts(Rule(), [.. namesakes, Session("2026-05-01", new Person { Name = "张三" })]));
        Assert.Equal(["1 Compliant", "2 Violated"], OneJoinedRule.Verdicts(Rule(), [.. namesakes, Session("2026-05-01", Zhang)]));
    }

    [Fact]
    public void What_is_no_study_or_in_another_year_does_not_count()
    {
        Assert.Equal(Verdict.Violated, On(Session("2025-12-31", Zhang)));
        Assert.Equal(Verdict.Violated, On(Session("2026-05-01", LearningKind.CadreTraining, Zhang)));
        Assert.Equal(Verdict.Compliant, On(Session("2026-05-01", LearningKind.LeaderStudy, Zhang)));
        Assert.Equal(Verdict.Indeterminate, On(Session("2026-05-01", (LearningKind?)null, Zhang)));
        Assert.Equal(Verdict.Indeterminate, On(new LearningEvent { Kind = LearningKind.StaffStudy, Attendees = [Zhang] }));
    }

    [Fact]
    public void Who_left_in_the_year_owes_none_and_a_year_not_over_is_pending()
    {
        Assert.Empty(OneJoinedRule.On(Rule(), [new Person { Id = "1", ActiveTo = At("2026-12-31") }]));
        Assert.Equal(Verdict.Pending, OneJoinedRule.Verdict(Rule(), [Zhang], asOf: "2026-12-01"));
        Assert.Equal(
            ["1 Compliant", "1 Violated"],
            OneJoinedRule.Verdicts(new StaffAttendStudy(new() { StudyEvery = SpanKind.HalfYear }), [Zhang, Session("2026-05-01", Zhang)]));
    }

    private static StaffAttendStudy Rule() => new(new());

    private static Verdict On(LearningEvent session) => OneJoinedRule.Verdict(Rule(), [Zhang, session]);

    private static LearningEvent Session(string at, params Person[] attendees) => Session(at, LearningKind.StaffStudy, attendees);

    private static LearningEvent Session(string at, LearningKind? kind, params Person[] attendees) =>
        new() { Kind = kind, HeldAt = At(at), Attendees = attendees };
}
