using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B4Telegrams;

public sealed class ImportantTelegramsAreReportedToTheHeadTests
{
    [Theory]
    [InlineData("09:14:59.9999999", Verdict.Compliant)]
    [InlineData("09:15", Verdict.Compliant)]
    [InlineData("09:15:00.0000001", Verdict.Violated)]
    [InlineData(null, Verdict.Violated)]
    public void The_head_is_told_within_fifteen_minutes(string? told, Verdict expected) =>
        Assert.Equal(expected, On(TelegramPrecedence.ExtraUrgent, false, told));

    [Theory]
    [InlineData(TelegramPrecedence.Urgent, false, Verdict.NotApplicable)]
    [InlineData(TelegramPrecedence.Urgent, true, Verdict.Violated)]
    [InlineData(TelegramPrecedence.Urgent, null, Verdict.Indeterminate)]
    [InlineData(TelegramPrecedence.Flash, null, Verdict.Violated)]
    [InlineData(null, false, Verdict.Indeterminate)]
    [InlineData(null, true, Verdict.Violated)]
    public void Precedence_or_importance_asks_for_it(TelegramPrecedence? precedence, bool? isImportant, Verdict expected) =>
        Assert.Equal(expected, On(precedence, isImportant, null));

    [Theory]
    [InlineData("2026-03-11 05:15", false, UpgradeReading.FromChange, Verdict.Compliant)]
    [InlineData("2026-03-11 05:15:00.0000001", false, UpgradeReading.FromChange, Verdict.Violated)]
    [InlineData("09:10", false, UpgradeReading.FromChange, Verdict.Compliant)]
    [InlineData("2026-03-11 05:05", true, UpgradeReading.FromChange, Verdict.Violated)]
    [InlineData("2026-03-11 05:05", null, UpgradeReading.FromChange, Verdict.Indeterminate)]
    [InlineData("09:15", null, UpgradeReading.FromChange, Verdict.Compliant)]
    [InlineData("2026-03-11 05:15:00.0000001", null, UpgradeReading.FromChange, Verdict.Violated)]
    [InlineData("2026-03-11 05:05", false, UpgradeReading.FromReception, Verdict.Violated)]
    public void Of_one_raised_later_the_head_is_told_within_fifteen_minutes_of_that(
        string told, bool? isImportant, UpgradeReading reading, Verdict expected) => Assert.Equal(
        expected,
        OneRule.On(
            new ImportantTelegramsAreReportedToTheHead(new() { Upgrade = reading }),
            new Telegram
            {
                Direction = TelegramDirection.Incoming,
                Precedence = TelegramPrecedence.Ordinary,
                PrecedenceChanges =
                [
                    new(At("20:00"), TelegramPrecedence.Urgent, true), new(At("2026-03-11 05:00"), TelegramPrecedence.ExtraUrgent, true),
                    new(At("2026-03-11 06:00"), TelegramPrecedence.Flash, true),
                ],
                IsImportant = isImportant,
                ReceivedAt = At("09:00"),
                ReportedAt = At(told),
            }));

    [Theory]
    [InlineData("17:00", Verdict.Compliant)]
    [InlineData("17:00:00.0000001", Verdict.Violated)]
    public void It_may_be_enough_before_handling_ends(string told, Verdict expected) =>
        Assert.Equal(expected, On(TelegramPrecedence.Flash, null, told, new() { HeadReportWithin = null }, "17:00"));

    [Fact]
    public void Before_handling_ends_means_by_its_limit_where_it_has_not() =>
        Assert.Equal(
            Verdict.Violated,
            On(TelegramPrecedence.Flash, null, "2026-03-11 09:00:00.0000001", new() { HeadReportWithin = null }));

    [Theory]
    [InlineData("09:01", Verdict.Compliant)]
    [InlineData("09:00:30", Verdict.Indeterminate)]
    [InlineData("09:00", Verdict.Violated)]
    public void Who_was_head_until_within_the_minute_it_came_in_may_have_known_of_it(string headUntil, Verdict expected) =>
        Assert.Equal(expected, Handled(new() { Roles = [new(Role.CipherRoomHead, to: At(headUntil))] }));

    [Fact]
    public void Of_an_office_that_records_no_roles_the_register_tells_whether_the_head_was_told()
    {
        Assert.Equal(Verdict.Violated, Handled(new() { Name = "张三" }));
        Assert.Equal(Verdict.Violated, Handled(null));
    }

    private static Verdict Handled(Person? handler) => OneRule.On(
        new ImportantTelegramsAreReportedToTheHead(new()),
        new Telegram { Direction = TelegramDirection.Incoming, Precedence = TelegramPrecedence.Flash, ReceivedAt = Minute("09:00"), Handler = handler });

    private static Verdict On(
        TelegramPrecedence? precedence,
        bool? isImportant,
        string? told,
        CipherOfficeOptions? options = null,
        string? done = null) => OneRule.On(
        new ImportantTelegramsAreReportedToTheHead(options ?? new()),
        new Telegram
        {
            Direction = TelegramDirection.Incoming,
            Precedence = precedence,
            IsImportant = isImportant,
            ReceivedAt = At("09:00"),
            ReportedAt = told is null ? null : At(told),
            CompletedAt = done is null ? null : At(done),
        });
}
