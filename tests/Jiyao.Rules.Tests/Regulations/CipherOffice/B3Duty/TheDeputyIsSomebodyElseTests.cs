using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
using static Jiyao.Rules.Tests.Moments;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty.DutyDay;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class TheDeputyIsSomebodyElseTests
{
    [Theory]
    [InlineData("20:00", Verdict.Compliant)]
    [InlineData("19:59:59.9999999", Verdict.Violated)]
    public void Nobody_is_principal_and_deputy_at_once(string from, Verdict expected) => Assert.Equal(
        expected, On(new(), Shift("08:00", "20:00"), Shift(from, "2026-03-11", DutyPost.Deputy)));

    [Fact]
    public void Another_person_or_the_lenient_reading_makes_it_no_breach()
    {
        Assert.Equal(Verdict.Compliant, On(new(), Shift("08:00", "20:00"), Shift("08:00", "20:00", DutyPost.Deputy, Li)));
        Assert.Empty(OneJoinedRule.On(
            new TheDeputyIsSomebodyElse(new() { SamePerson = SamePerson.Allow }),
            [Shift("08:00", "20:00"), Shift("08:00", "20:00", DutyPost.Deputy)]));
    }

    [Theory]
    [InlineData("1", "张三", "2", "张三", Verdict.Compliant)]
    [InlineData("1", "张三", "1", null, Verdict.Violated)]
    [InlineData("1", "张三", null, "张三", Verdict.Violated)]
    [InlineData(null, "张三", null, "张三", Verdict.Violated)]
    [InlineData(null, "张三", null, "李四", Verdict.Compliant)]
    [InlineData(null, "张三", null, null, Verdict.Indeterminate)]
    public void Persons_are_told_apart_by_number_or_else_by_name(
        string? id, string? name, string? otherId, string? otherName, Verdict expected) => Assert.Equal(
        expected,
        On(
            new(),
            Shift("08:00", "20:00", person: new Person { Id = id, Name = name }),
            Shift("08:00", "20:00", DutyPost.Deputy, new Person { Id = otherId, Name = otherName })));

    [Theory]
    [InlineData("张三", "张三")]
    [InlineData(null, "1")]
    public void Who_it_is_is_told_by_name_or_else_by_number(string? name, string expected)
    {
        var person = new Person { Id = "1", Name = name };
        Fact[] shifts = [Shift("08:00", "20:00", person: person), Shift("08:00", "20:00", DutyPost.Deputy, person)];
        var told = Told(new TheDeputyIsSomebodyElse(new()), shifts).Message;

        Assert.EndsWith($"{expected} 同时担任正班和副班。", told.Zh, StringComparison.Ordinal);
        Assert.EndsWith($"{expected} is principal and deputy at once.", told.En, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_roster_does_not_tell_leaves_it_open()
    {
        Assert.Equal(Verdict.Indeterminate, On(new(), Shift("08:00", null), Shift("09:00", "20:00", DutyPost.Deputy)));
        Assert.Equal(
            Verdict.Indeterminate,
            On(new(), new DutyShift { Post = DutyPost.Principal, From = At("08:00"), To = At("20:00") }, Shift("08:00", "20:00", DutyPost.Deputy)));
        Assert.Equal(Verdict.Indeterminate, On(new(), Shift("08:00", "20:00", post: null), Shift("08:00", "20:00", DutyPost.Deputy)));
    }

    private static Verdict On(CipherOfficeOptions options, params Fact[] shifts) =>
        OneJoinedRule.On(new TheDeputyIsSomebodyElse(options), shifts)[^1].Verdict;

    [Fact]
    public void Of_another_person_nothing_is_told() => Assert.DoesNotContain(
        "同时",
        Told(new TheDeputyIsSomebodyElse(new()), Shift("08:00", "20:00"), Shift("08:00", "20:00", DutyPost.Deputy, Li)).Message.Zh,
        StringComparison.Ordinal);

    [Fact]
    public void A_roster_to_the_minute_means_the_very_instants() => Assert.Equal(
        Verdict.Compliant,
        On(
            new(),
            new DutyShift { Person = Zhang, Post = DutyPost.Principal, From = Minute("08:00"), To = Minute("20:00") },
            new DutyShift { Person = Zhang, Post = DutyPost.Deputy, From = Minute("20:00"), To = At("2026-03-11") }));
}
