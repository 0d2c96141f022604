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
}
