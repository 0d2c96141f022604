using Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B5Housekeeping;

public sealed class TheOfficeIsCleanedEveryShiftTests
{
    [Theory]
    [InlineData("08:00", Verdict.Compliant)]
    [InlineData("17:59:59.9999999", Verdict.Compliant)]
    [InlineData("18:00", Verdict.Violated)]
    [InlineData("07:59", Verdict.Violated)]
    [InlineData(null, Verdict.Violated)]
    public void All_four_tasks_are_done_within_the_shift(string? at, Verdict expected) =>
        Assert.Equal(expected, OneJoinedRule.Verdict(PerShift, at is null ? [Shift()] : [Shift(), Cleaned(At(at))]));

    [Fact]
    public void What_was_not_written_finely_is_left_open()
    {
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(PerShift, [Shift(), Cleaned(RecordedTime.ToTheDay(At("00:00")))]));
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(PerShift, [Shift(), Cleaned(null)]));
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(PerShift, [new DutyShift { Post = DutyPost.Principal }, Cleaned(At("08:00"))]));
    }

    [Theory]
    [InlineData("09:30", Verdict.Compliant)]
    [InlineData("08:30", Verdict.Indeterminate)]
    [InlineData("18:30", Verdict.Indeterminate)]
    [InlineData("07:59", Verdict.Violated)]
    public void A_shift_of_which_the_ends_are_not_known_finely_leaves_open_what_lies_between_them(string at, Verdict expected)
    {
        var shift = new DutyShift
        {
            Post = DutyPost.Principal,
            From = RecordedTime.Between(At("08:00"), At("09:00")),
            To = RecordedTime.Between(At("18:00"), At("19:00")),
        };

        Assert.Equal(expected, OneJoinedRule.Verdict(PerShift, [shift, Cleaned(At(at))]));
    }

    [Fact]
    public void Nor_does_one_of_which_one_end_alone_is_known_finely_settle_it() => Assert.Equal(
        Verdict.Indeterminate,
        OneJoinedRule.Verdict(
            PerShift,
            [
                new DutyShift { Post = DutyPost.Principal, From = At("08:00"), To = RecordedTime.ToTheDay(At("2026-03-11")) },
                Cleaned(At("2026-03-11 10:00")),
            ]));

    [Theory]
    [InlineData("17:59:59.9999999", Verdict.Pending)]
    [InlineData("18:00", Verdict.Violated)]
    public void As_the_shift_ends_it_is_too_late(string asOf, Verdict expected) =>
        Assert.Equal(expected, OneJoinedRule.Verdict(PerShift, [Shift()], asOf: $"2026-03-10 {asOf}"));

    [Theory]
    [InlineData("17:59:59", Verdict.Compliant)]
    [InlineData("18:00", Verdict.Violated)]
    public void A_roster_to_the_minute_means_the_very_instants(string at, Verdict expected) => Assert.Equal(
        expected,
        OneJoinedRule.Verdict(PerShift, [new DutyShift { Post = DutyPost.Principal, From = Minute("08:00"), To = Minute("18:00") }, Cleaned(At(at))]));

    [Fact]
    public void By_day_and_for_the_deputy_no_shift_is_asked_for()
    {
        Assert.Empty(OneJoinedRule.On(new TheOfficeIsCleanedEveryShift(new()), [Shift()]));
        Assert.Empty(OneJoinedRule.On(PerShift, [new DutyShift { Post = DutyPost.Deputy, From = At("08:00"), To = At("18:00") }]));
    }

    private static TheOfficeIsCleanedEveryShift PerShift => new(new() { CleaningPer = CleaningPer.Shift });

    private static DutyShift Shift() => new() { Post = DutyPost.Principal, From = At("08:00"), To = At("18:00") };

    private static Cleaning Cleaned(RecordedTime? at) =>
        new() { At = at, IsWiped = true, IsVacuumed = true, IsSwept = true, IsMopped = true };
}
