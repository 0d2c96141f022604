using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
using static Jiyao.Rules.Tests.Moments;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty.DutyDay;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class EachShiftHasItsDeputyTests
{
    private static readonly EachShiftHasItsDeputy Strict = new(new());

    [Theory]
    [InlineData("08:00", "18:00", Verdict.Compliant)]
    [InlineData("17:59", "20:00", Verdict.Compliant)]
    [InlineData("18:00", "20:00", Verdict.Violated)]
    [InlineData("2026-03-11 08:00", "2026-03-11 18:00", Verdict.Violated)]
    public void A_shift_has_a_deputy_in_its_normal_hours(string from, string to, Verdict expected) =>
        Assert.Equal(expected, OneJoinedRule.Verdict(Strict, [Shift("08:00", "20:00"), Shift(from, to, DutyPost.Deputy, Li)]));

    [Fact]
    public void Which_shift_has_none_is_told()
    {
        var message = OneJoinedRule.On(Strict, [Shift("08:00", "20:00"), Shift("2026-03-11 08:00", "2026-03-11 18:00", DutyPost.Deputy, Li)])[0].Message;

        Assert.EndsWith("张三 2026-03-10 08:00:00 起的班次没有副班。", message.Zh, StringComparison.Ordinal);
        Assert.EndsWith("The shift of 张三 from 2026-03-10 08:00:00 has no deputy.", message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_night_shift_needs_none_as_long_as_the_evening_is_read()
    {
        Fact[] night = [Shift("18:00", "2026-03-11 08:00"), Shift("08:00", "18:00", DutyPost.Deputy, Li)];
        var shorter = new EachShiftHasItsDeputy(new() { Evening = new(new(19, 0), new(8, 0)) });

        Assert.Empty(OneJoinedRule.On(Strict, night));
        Assert.Equal(Verdict.Violated, OneJoinedRule.Verdict(shorter, night));
    }

    [Fact]
    public void A_roster_that_names_no_deputy_at_all_has_none_for_any_shift_unless_it_tells_of_no_posts()
    {
        Assert.Equal(Verdict.Violated, OneJoinedRule.Verdict(Strict, [Shift("08:00", "20:00")]));
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Strict, [Shift("08:00", "20:00", post: null)]));
    }

    [Fact]
    public void A_roster_by_days_means_the_whole_day() => Assert.Equal(
        Verdict.Compliant,
        OneJoinedRule.Verdict(Strict,
        [
            new DutyShift { Person = Zhang, Post = DutyPost.Principal, From = RecordedTime.ToTheDay(At("2026-03-10")) },
            new DutyShift { Person = Li, Post = DutyPost.Deputy, From = RecordedTime.ToTheDay(At("2026-03-10")) },
        ]));

    [Fact]
    public void What_the_roster_does_not_tell_leaves_it_open()
    {
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Strict, [Shift("08:00", "20:00"), new DutyShift { Person = Li, Post = DutyPost.Deputy }]));
        Assert.Equal(
            Verdict.Indeterminate,
            OneJoinedRule.Verdict(Strict, [Shift("08:00", "20:00"), new DutyShift { Post = DutyPost.Deputy, From = At("08:00"), To = At("18:00") }]));
        Assert.Equal(
            Verdict.Indeterminate,
            OneJoinedRule.Verdict(Strict, [new DutyShift { Person = Zhang, Post = DutyPost.Principal }, Shift("08:00", "18:00", DutyPost.Deputy, Li)]));
    }
}
