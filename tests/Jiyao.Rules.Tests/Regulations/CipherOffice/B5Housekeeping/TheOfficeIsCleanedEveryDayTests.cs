using Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B5Housekeeping;

public sealed class TheOfficeIsCleanedEveryDayTests
{
    [Fact]
    public void All_four_tasks_are_done_be_it_in_several_goes()
    {
        Assert.Equal(Verdict.Compliant, On(Cleaned("2026-10-02 08:00", "抹吸扫拖")));
        Assert.Equal(Verdict.Compliant, On(Cleaned("2026-10-02 00:00", "抹吸"), Cleaned("2026-10-02 23:59:59.9999999", "扫拖")));
        Assert.Equal(Verdict.Violated, On(Cleaned("2026-10-02 08:00", "抹吸"), Cleaned("2026-10-03 00:00", "扫拖")));
        Assert.Equal(Verdict.Violated, On(Cleaned("2026-10-01 23:59", "抹吸扫拖")));
        Assert.Equal(Verdict.Violated, On());
    }

    [Fact]
    public void The_task_that_was_not_done_is_named()
    {
        var entry = Assert.Single(Report([Cleaned("2026-10-02 08:00", "抹吸扫")]));

        Assert.Equal(("2026-10-02", Verdict.Violated), (entry.Fact.Id, entry.Verdict));
        Assert.EndsWith("未做：拖。", entry.Message.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("抹吸扫拖")]
    public void Where_none_was_done_or_all_were_none_is_named(string tasks) => Assert.DoesNotContain(
        "未做", Assert.Single(Report([Cleaned("2026-10-02 08:00", tasks)])).Message.Zh, StringComparison.Ordinal);

    [Fact]
    public void What_the_register_does_not_tell_may_have_been_done()
    {
        Assert.Equal(Verdict.Indeterminate, On(Cleaned("2026-10-02 08:00", "抹吸扫"), new Cleaning { At = At("2026-10-02 09:00") }));
        Assert.Equal(Verdict.Indeterminate, On(Cleaned(null, "抹吸扫拖")));
        Assert.Equal(Verdict.Violated, On(Cleaned(null, "抹吸")));
        Assert.Equal(Verdict.Compliant, On(Cleaned(null, "抹吸"), Cleaned("2026-10-02 08:00", "抹吸扫拖")));
    }

    [Fact]
    public void One_of_which_the_time_cannot_be_read_hides_none_that_was_done() => Assert.Equal(
        Verdict.Compliant, On(new Cleaning { At = RecordedTime.Illegible }, Cleaned("2026-10-02 08:00", "抹吸扫拖")));

    [Fact]
    public void A_day_that_is_not_over_is_pending() => Assert.Equal(
        ["2026-10-02 Violated", "2026-10-03 Pending"],
        OneJoinedRule.Verdicts(new TheOfficeIsCleanedEveryDay(new()), [], "2026-10-02", "2026-10-04", asOf: "2026-10-03 12:00"));

    [Fact]
    public void By_shift_no_day_is_asked_for() =>
        Assert.Empty(Report([], new() { CleaningPer = CleaningPer.Shift }));

    private static Verdict On(params Cleaning[] cleanings) => Assert.Single(Report(cleanings)).Verdict;

    private static IReadOnlyList<AuditEntry> Report(Cleaning[] cleanings, CipherOfficeOptions? options = null) =>
        OneJoinedRule.On(new TheOfficeIsCleanedEveryDay(options ?? new()), cleanings, "2026-10-02", "2026-10-03");

    private static Cleaning Cleaned(string? at, string tasks) => new()
    {
        At = at is null ? null : At(at),
        IsWiped = tasks.Contains('抹', StringComparison.Ordinal),
        IsVacuumed = tasks.Contains('吸', StringComparison.Ordinal),
        IsSwept = tasks.Contains('扫', StringComparison.Ordinal),
        IsMopped = tasks.Contains('拖', StringComparison.Ordinal),
    };
}
