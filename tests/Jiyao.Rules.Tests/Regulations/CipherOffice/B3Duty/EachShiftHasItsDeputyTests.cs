using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
using static Jiyao.Rules.Tests.Moments;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty.DutyDay;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class EachShiftHasItsDeputyTests
{
    private static readonly EachShiftHasItsDeputy Strict = new(new());

    [Theory]
    [InlineData("08:00", "18:00", Verdict.Compliant)]
    [InlineData("07:00", "20:00", Verdict.Compliant)]
    [InlineData("08:00:00.0000001", "18:00", Verdict.Violated)]
    [InlineData("08:00", "17:59:59.9999999", Verdict.Violated)]
    [InlineData("08:00", "08:30", Verdict.Violated)]
    [InlineData("17:59", "20:00", Verdict.Violated)]
    [InlineData("18:00", "20:00", Verdict.Violated)]
    [InlineData("2026-03-11 08:00", "2026-03-11 18:00", Verdict.Violated)]
    public void A_shift_has_a_deputy_through_its_normal_hours(string from, string to, Verdict expected) =>
        Assert.Equal(expected, OneJoinedRule.Verdict(Strict, [Shift("08:00", "20:00"), Shift(from, to, DutyPost.Deputy, Li)]));

    [Theory]
    [InlineData("12:00", "14:30", Verdict.Compliant)]
    [InlineData("11:59", "14:30", Verdict.Violated)]
    [InlineData("12:00", "14:31", Verdict.Violated)]
    public void Noon_belongs_to_the_principal(string until, string from, Verdict expected) => Assert.Equal(
        expected,
        OneJoinedRule.Verdict(Strict, [Shift("08:00", "20:00"), Shift("08:00", until, DutyPost.Deputy, Li), Shift(from, "18:00", DutyPost.Deputy, Li)]));

    [Fact]
    public void How_long_noon_is_is_a_reading() => Assert.Equal(
        Verdict.Violated,
        OneJoinedRule.Verdict(
            new EachShiftHasItsDeputy(new() { Noon = new(new(12, 0), new(14, 0)) }),
            [Shift("08:00", "20:00"), Shift("08:00", "12:00", DutyPost.Deputy, Li), Shift("14:30", "18:00", DutyPost.Deputy, Li)]));

    [Fact]
    public void A_deputy_of_part_of_the_hours_is_none_for_the_rest_and_that_is_told()
    {
        var message = OneJoinedRule.On(Strict, [Shift("08:00", "2026-03-11 08:00"), Shift("08:00", "08:30", DutyPost.Deputy, Li)])[0].Message;

        Assert.EndsWith(
            "张三 2026-03-10 08:00:00 起的班次没有副班：2026-03-10 08:30:00 至 2026-03-10 12:00:00（3小时30分）；2026-03-10 14:30:00 至 2026-03-10 18:00:00（3小时30分）。",
            message.Zh,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Which_shift_has_none_is_told()
    {
        var message = OneJoinedRule.On(Strict, [Shift("08:00", "20:00"), Shift("2026-03-11 08:00", "2026-03-11 18:00", DutyPost.Deputy, Li)])[0].Message;

        Assert.Contains("张三 2026-03-10 08:00:00 起的班次没有副班：2026-03-10 08:00:00 至 2026-03-10 12:00:00（4小时）；", message.Zh, StringComparison.Ordinal);
        Assert.Contains("The shift of 张三 from 2026-03-10 08:00:00 has no deputy: from 2026-03-10 08:00:00 to 2026-03-10 12:00:00 (4 h); ", message.En, StringComparison.Ordinal);
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
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Strict, [Shift("08:00", null), Shift("08:00", "18:00", DutyPost.Deputy, Li)]));
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Strict, [Shift("08:00", "20:00"), Shift("08:00", null, DutyPost.Deputy, Li)]));
        Assert.Equal(Verdict.Violated, OneJoinedRule.Verdict(Strict, [Shift("08:00", "20:00"), Shift("08:01", null, DutyPost.Deputy, Li)]));
    }
}
