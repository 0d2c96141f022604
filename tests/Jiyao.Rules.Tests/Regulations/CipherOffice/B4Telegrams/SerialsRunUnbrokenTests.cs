using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B4Telegrams;

public sealed class SerialsRunUnbrokenTests
{
    private static readonly SerialsRunUnbroken Rule = new();

    [Theory]
    [InlineData("1 2 3", Verdict.Compliant)]
    [InlineData("3 1 2", Verdict.Compliant)]
    [InlineData("17 18", Verdict.Compliant)]
    [InlineData("1 3", Verdict.Violated)]
    [InlineData("1 2 2 3", Verdict.Violated)]
    [InlineData("0 1 2", Verdict.Compliant)]
    [InlineData("1 3000000000", Verdict.Violated)]
    public void None_is_missing_and_none_stands_twice(string serials, Verdict expected) =>
        Assert.Equal(expected, OneJoinedRule.Verdict(Rule, serials.Split(' ').Select(serial => In(serial))));

    [Fact]
    public void What_came_in_and_what_went_out_may_have_a_sequence_each()
    {
        Assert.Equal(Verdict.Compliant, OneJoinedRule.Verdict(Rule, [In("1"), In("2"), Out("1"), Out("2")]));
        Assert.Equal(Verdict.Compliant, OneJoinedRule.Verdict(Rule, [In("1"), Out("2"), In("3")]));
        Assert.Equal(Verdict.Violated, OneJoinedRule.Verdict(Rule, [In("1"), In("2"), Out("1"), Out("3")]));
    }

    [Theory]
    [InlineData("", "", "1 2 3", Verdict.Compliant)]
    [InlineData("", "", "1 3", Verdict.Indeterminate)]
    [InlineData("1 2", "1 2", "3", Verdict.Indeterminate)]
    [InlineData("1 3", "1", "2", Verdict.Indeterminate)]
    [InlineData("1 3", "1 2", "2", Verdict.Indeterminate)]
    [InlineData("1 4", "1 2", "2", Verdict.Violated)]
    [InlineData("1 1", "1 2", "2", Verdict.Violated)]
    public void What_may_have_come_in_or_gone_out_may_belong_to_either(string came, string went, string either, Verdict expected) =>
        Assert.Equal(expected, OneJoinedRule.Verdict(Rule, [.. Each(came, In), .. Each(went, Out), .. Each(either, Either)]));

    [Fact]
    public void So_the_direction_is_asked_for() =>
        Assert.Equal(["direction"], Assert.Single(OneJoinedRule.On(Rule, [In("1"), Either("3")])).Missing);

    [Theory]
    [InlineData("1 3", "2", Verdict.Indeterminate)]
    [InlineData("1 4", "2", Verdict.Violated)]
    [InlineData("1 4", "2 3", Verdict.Indeterminate)]
    [InlineData("1 1 3", "2", Verdict.Violated)]
    [InlineData("1 2 3", "9", Verdict.Compliant)]
    public void One_of_a_year_that_is_not_known_may_be_one_that_is_missing(string serials, string strays, Verdict expected) =>
        Assert.Equal(expected, OneJoinedRule.Verdict(Rule, [.. Each(serials, In), .. Each(strays, Astray)]));

    [Fact]
    public void So_its_time_is_asked_for()
    {
        var illegible = new Telegram { Id = "2", Direction = TelegramDirection.Incoming, ReceivedAt = RecordedTime.Illegible };

        Assert.Equal(["receivedAt", "sentAt"], Assert.Single(OneJoinedRule.On(Rule, [In("1"), illegible, In("3")])).Missing);
    }

    [Theory]
    [InlineData("1 2.0000000000000001E+17 3", Verdict.Indeterminate)]
    [InlineData("1 1.23e+17 4", Verdict.Violated)]
    [InlineData("1 1.23E+17 1.23E+17 4", Verdict.Indeterminate)]
    [InlineData("1 2E+ 3", Verdict.Violated)]
    [InlineData("1 2 案E+03 4", Verdict.Compliant)]
    public void A_serial_whose_digits_are_lost_may_be_any(string serials, Verdict expected) =>
        Assert.Equal(expected, OneJoinedRule.Verdict(Rule, Each(serials, In)));

    [Theory]
    [InlineData("密-1 密-2 普-1 普-2", Verdict.Indeterminate)]
    [InlineData("密-1 密-3 普-1 普-2", Verdict.Violated)]
    [InlineData("密-1 密-2 普-3 普-4", Verdict.Compliant)]
    [InlineData("9f3e-a17 0c44-b99 77d1-c5", Verdict.Indeterminate)]
    [InlineData("密-1 密-3", Verdict.Violated)]
    public void Serials_of_several_marks_may_be_a_sequence_each(string serials, Verdict expected) =>
        Assert.Equal(expected, OneJoinedRule.Verdict(Rule, Each(serials, In)));

    [Fact]
    public void So_the_serial_is_asked_for() =>
        Assert.Equal(["id"], Assert.Single(OneJoinedRule.On(Rule, [In("密-1"), In("普-1")])).Missing);

    [Fact]
    public void Each_mark_may_have_a_sequence_each_way() =>
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule, [In("密-1"), Out("密-1"), In("普-1"), In("普-2")]));

    [Fact]
    public void Each_local_year_has_its_own() => Assert.Equal(
        ["2025 Compliant", "2026 Violated"],
        OneJoinedRule.Verdicts(Rule, [In("8", "2025-12-31 23:59"), In("9", "2025-12-31 23:59:59"), In("1", "2026-01-01 00:00"), In("3")]));

    [Fact]
    public void The_serials_missing_and_the_double_ones_are_named()
    {
        var entry = Assert.Single(OneJoinedRule.On(Rule, [In("JM-004"), In("JM-004"), In("JM-007")]));

        Assert.Contains("Missing: 5, 6; twice: 4.", entry.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 2 2 3", "—", "2")]
    [InlineData("1 2 13", "3, 4, 5, 6, 7, 8, 9, 10, 11, 12", "—")]
    [InlineData("1 2 15", "3, 4, 5, 6, 7, 8, 9, 10, 11, 12 (+2)", "—")]
    [InlineData("502 1 500 3 500", "2, 4, 5, 6, 7, 8, 9, 10, 11, 12 (+488)", "500")]
    [InlineData("1 500000", "2, 3, 4, 5, 6, 7, 8, 9, 10, 11 (+99990)", "—")]
    public void Ten_of_a_kind_are_named_and_the_others_counted(string serials, string missing, string twice)
    {
        var message = Assert.Single(OneJoinedRule.On(Rule, serials.Split(' ').Select(serial => In(serial)))).Message;

        Assert.EndsWith($"缺号：{missing}；重号：{twice}。", message.Zh, StringComparison.Ordinal);
        Assert.EndsWith($"Missing: {missing}; twice: {twice}.", message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_number_or_no_time_belongs_to_no_sequence() =>
        Assert.Empty(OneJoinedRule.On(Rule, [In("JM"), In("99999999999999999999"), In("70368744177664"), new Telegram { Id = "5" }]));

    private static IEnumerable<Telegram> Each(string serials, Func<string, Telegram> make) =>
        serials.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(make);

    private static Telegram Either(string id) => new() { Id = id, ReceivedAt = At("10:00") };

    private static Telegram Astray(string id) => new() { Id = id, Direction = TelegramDirection.Incoming };

    private static Telegram In(string id) => In(id, "10:00");

    private static Telegram In(string id, string at) => new() { Id = id, Direction = TelegramDirection.Incoming, ReceivedAt = At(at) };

    private static Telegram Out(string id) => new() { Id = id, Direction = TelegramDirection.Outgoing, SentAt = At("10:00") };
}
