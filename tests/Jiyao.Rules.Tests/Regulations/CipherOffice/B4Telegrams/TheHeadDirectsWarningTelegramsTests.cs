using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B4Telegrams;

public sealed class TheHeadDirectsWarningTelegramsTests
{
    private static readonly Role[] HeadAlone = [Role.CipherRoomHead];

    [Theory]
    [InlineData("15:00", "17:30", Verdict.Compliant)]
    [InlineData("15:00:00.0000001", "17:30", Verdict.Violated)]
    [InlineData("15:00", "17:29:59.9999999", Verdict.Violated)]
    public void The_head_is_there_from_dispatch_to_completion(string from, string to, Verdict expected) =>
        Assert.Equal(expected, On(new(), Warning(), Stay(from, to, HeadAlone)));

    [Theory]
    [InlineData("2026-03-12 00:00", Verdict.Compliant)]
    [InlineData("2026-03-11 00:00", Verdict.Indeterminate)]
    [InlineData("2026-03-10 23:59:59.9999999", Verdict.Violated)]
    public void Of_a_completion_written_to_the_day_nobody_knows_how_long_into_it_the_head_was_needed(string to, Verdict expected) => Assert.Equal(
        expected, On(new(), Handled(At("15:00"), RecordedTime.ToTheDay(At("2026-03-11"))), Stay("14:50", to, HeadAlone)));

    [Theory]
    [InlineData("14:50", Verdict.Compliant)]
    [InlineData("15:00:30", Verdict.Indeterminate)]
    [InlineData("18:50", Verdict.Violated)]
    public void What_was_finished_in_the_minute_in_which_it_came_needs_the_head_in_it(string from, Verdict expected) =>
        Assert.Equal(expected, On(new(), Handled(Minute("15:00"), Minute("15:00")), Stay(from, "20:00", HeadAlone)));

    [Theory]
    [InlineData("15:00", Verdict.Compliant)]
    [InlineData("15:00:00.0000001", Verdict.Violated)]
    public void What_was_finished_as_it_came_needs_the_head_at_that_instant(string from, Verdict expected) =>
        Assert.Equal(expected, On(new(), Handled(At("15:00"), At("15:00")), Stay(from, "20:00", HeadAlone)));

    [Theory]
    [InlineData("16:00", Verdict.Compliant)]
    [InlineData("15:59:59.9999999", Verdict.Violated)]
    public void What_was_finished_only_after_the_audit_was_handled_until_then(string to, Verdict expected) => Assert.Equal(
        expected, OneJoinedRule.Verdict(new TheHeadDirectsWarningTelegrams(new()), [Warning(), Stay("14:50", to, HeadAlone)], asOf: "2026-03-10 16:00"));

    [Theory]
    [InlineData("17:30", Verdict.Compliant)]
    [InlineData("17:29:59.9999999", Verdict.Violated)]
    public void What_came_only_after_the_audit_is_judged_as_it_is_recorded(string to, Verdict expected) => Assert.Equal(
        expected, OneJoinedRule.Verdict(new TheHeadDirectsWarningTelegrams(new()), [Warning(), Stay("14:50", to, HeadAlone)], asOf: "2026-03-10 10:00"));

    [Fact]
    public void The_time_without_is_told()
    {
        var entry = Assert.Single(OneJoinedRule.On(new TheHeadDirectsWarningTelegrams(new()), [Warning(), Stay("15:30", "18:00", HeadAlone)]));

        Assert.Contains("from 2026-03-10 15:00:00 to 2026-03-10 15:30:00 (30 min)", entry.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HeadDelegate.OnRecord, Verdict.Compliant)]
    [InlineData(HeadDelegate.NotAllowed, Verdict.Violated)]
    public void Whether_somebody_may_stand_in_is_a_reading(HeadDelegate reading, Verdict expected) => Assert.Equal(
        expected, On(new() { HeadDelegate = reading }, Warning(), Stay("14:50", "18:00", [Role.ActingCipherRoomHead])));

    [Fact]
    public void Who_is_neither_head_nor_stands_in_directs_nothing() =>
        Assert.Equal(Verdict.Violated, On(new(), Warning(), Stay("14:50", "18:00", [Role.CipherOfficer, Role.DeputyDirector])));

    [Theory]
    [InlineData(WarningDirection.Both, Verdict.Violated)]
    [InlineData(WarningDirection.Outgoing, null)]
    public void Whether_those_that_come_in_count_is_a_reading(WarningDirection reading, Verdict? expected)
    {
        var incoming = new Telegram { IsWarning = true, Direction = TelegramDirection.Incoming, ReceivedAt = At("15:00"), CompletedAt = At("17:30") };
        var entries = OneJoinedRule.On(new TheHeadDirectsWarningTelegrams(new() { WarningDirection = reading }), [incoming]);

        Assert.Equal(expected, entries.Count == 0 ? null : entries[0].Verdict);
    }

    [Theory]
    [InlineData(null, "17:30", Verdict.Compliant)]
    [InlineData(null, "17:29:59.9999999", Verdict.Violated)]
    [InlineData("15:00", null, Verdict.Compliant)]
    [InlineData("15:00:00.0000001", null, Verdict.Violated)]
    public void Only_while_the_office_lasts_is_the_head_there(string? from, string? to, Verdict expected)
    {
        var tenure = new RoleHolding(Role.CipherRoomHead, from is null ? null : At(from), to is null ? null : At(to));

        Assert.Equal(expected, On(new(), Warning(), StayOf(new Person { Name = "王主任", Roles = [tenure] })));
    }

    [Theory]
    [InlineData("17:30", Verdict.Compliant)]
    [InlineData("17:29:59.9999999", Verdict.Violated)]
    public void Who_left_service_is_head_no_longer(string to, Verdict expected) => Assert.Equal(
        expected, On(new(), Warning(), StayOf(new Person { Name = "王主任", Roles = [new(Role.CipherRoomHead)], ActiveTo = At(to) })));

    [Fact]
    public void A_stay_nobody_knows_where_of_who_was_head_before_it_changes_nothing()
    {
        var former = new Person { Name = "前主任", Roles = [new(Role.CipherRoomHead, null, At("2026-01-31"))] };

        Assert.Equal(Verdict.Compliant, On(new(), Warning(), Stay("14:50", "18:00", HeadAlone), StayOf(former, place: null)));
    }

    [Fact]
    public void A_delegate_takes_over_where_the_head_ends() => Assert.Equal(
        Verdict.Compliant,
        On(new(), Warning(), StayOf(new Person
        {
            Name = "王主任",
            Roles = [new(Role.CipherRoomHead, null, At("16:00")), new(Role.ActingCipherRoomHead, At("16:00"))],
        })));

    [Fact]
    public void A_head_of_whom_the_place_is_not_known_may_have_been_there()
    {
        var head = new Person { Name = "王主任", Roles = [new(Role.CipherRoomHead)] };

        Assert.Equal(Verdict.Indeterminate, On(new(), Warning(), StayOf(head, place: null)));
        Assert.Equal(Verdict.Violated, On(new(), Warning(), StayOf(head, PresencePlace.Elsewhere)));
    }

    [Theory]
    [InlineData("2026-03-10 18:00", Verdict.Compliant)]
    [InlineData("2026-03-10 18:00:00.0000001", Verdict.Violated)]
    public void What_has_not_been_finished_is_handled_as_far_as_the_audit_sees(string asOf, Verdict expected)
    {
        var open = new Telegram { IsWarning = true, Direction = TelegramDirection.Outgoing, SentAt = At("15:00") };

        Assert.Equal(expected, OneJoinedRule.Verdict(new TheHeadDirectsWarningTelegrams(new()), [open, Stay("14:50", "18:00", HeadAlone)], asOf: asOf));
    }

    [Fact]
    public void A_handling_that_ended_before_it_began_is_open()
    {
        var impossible = new Telegram { IsWarning = true, Direction = TelegramDirection.Outgoing, SentAt = At("15:00"), CompletedAt = At("14:59") };

        Assert.Equal(Verdict.Indeterminate, On(new(), impossible, Stay("14:50", "18:00", HeadAlone)));
    }

    [Fact]
    public void Whoever_may_have_been_head_may_have_directed_it()
    {
        var perhaps = new RoleHolding(Role.CipherRoomHead) { IsCertain = false };

        Assert.Equal(Verdict.Indeterminate, On(new(), Warning(), StayOf(new Person { Name = "王主任", Roles = [perhaps] })));
        Assert.Equal(Verdict.Indeterminate, On(new(), Warning(), StayOf(new Person { Name = "王主任", Roles = [new(Role.PrincipalDuty), RoleHolding.Others] })));
    }

    [Fact]
    public void What_is_not_known_is_open()
    {
        Assert.Equal(Verdict.Indeterminate, On(new(), Warning(isWarning: null), Stay("14:50", "18:00", HeadAlone)));
        Assert.Equal(Verdict.Indeterminate, On(new(), Warning(), Stay("14:50", "18:00", null)));
        Assert.Equal(Verdict.Indeterminate, On(new(), new Telegram { IsWarning = true, Direction = TelegramDirection.Outgoing }, Stay("14:50", "18:00", HeadAlone)));
    }

    [Fact]
    public void Each_telegram_that_does_not_say_whether_it_is_one_is_named()
    {
        Telegram[] blank = [new() { Id = "1", Source = new("t.csv", 2) }, new() { Id = "2", Source = new("t.csv", 3) }];
        var entries = OneJoinedRule.On(new TheHeadDirectsWarningTelegrams(new()), [.. blank, Stay("14:50", "18:00", HeadAlone)]);

        Assert.Equal(blank, entries.Select(entry => entry.Fact));
        Assert.All(entries, entry => Assert.Equal((Verdict.Indeterminate, "isWarning"), (entry.Verdict, entry.Missing[0])));
    }

    [Fact]
    public void Another_telegram_is_none_of_its() => Assert.Empty(OneJoinedRule.On(new TheHeadDirectsWarningTelegrams(new()), [Warning(isWarning: false)]));

    private static Verdict On(CipherOfficeOptions options, params Fact[] facts) => OneJoinedRule.Verdict(new TheHeadDirectsWarningTelegrams(options), facts);

    private static Telegram Handled(RecordedTime from, RecordedTime to) =>
        new() { IsWarning = true, Direction = TelegramDirection.Outgoing, SentAt = from, CompletedAt = to };

    private static Telegram Warning(bool? isWarning = true) =>
        new() { IsWarning = isWarning, Direction = TelegramDirection.Outgoing, SentAt = At("15:00"), CompletedAt = At("17:30") };

    private static DutyPresence StayOf(Person person, PresencePlace? place = PresencePlace.Room) =>
        new() { Person = person, Post = DutyPost.Other, Place = place, From = At("14:50"), To = At("18:00") };

    private static DutyPresence Stay(string from, string to, Role[]? roles) => new()
    {
        Person = new Person { Name = "王主任", Roles = roles?.Select(role => new RoleHolding(role)).ToArray() },
        Post = DutyPost.Other,
        Place = PresencePlace.Room,
        From = At(from),
        To = At(to),
    };

    [Fact]
    public void Of_what_is_not_known_the_records_are_named()
    {
        var nobody = Assert.Single(OneJoinedRule.On(new TheHeadDirectsWarningTelegrams(new()), [Warning(), Stay("14:50", "18:00", null)]));
        var untimed = new Telegram { IsWarning = true, Direction = TelegramDirection.Outgoing };
        var noTime = Assert.Single(OneJoinedRule.On(new TheHeadDirectsWarningTelegrams(new()), [untimed, Stay("14:50", "18:00", HeadAlone)]));

        Assert.Equal(["dutyPresence", "appointment"], nobody.Missing);
        Assert.EndsWith("负责人是否在场存疑：2026-03-10 15:00:00 至 2026-03-10 17:30:00（2小时30分）。", nobody.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("sentAt", noTime.Missing);
        Assert.DoesNotContain("dutyPresence", noTime.Missing);
    }

    [Theory]
    [InlineData(MinutePrecision.Strict, Verdict.Indeterminate)]
    [InlineData(MinutePrecision.Lenient, Verdict.Compliant)]
    public void How_a_log_to_the_minute_is_read_is_a_reading(MinutePrecision reading, Verdict expected) => Assert.Equal(
        expected,
        On(new() { MinutePrecision = reading }, Warning(), new DutyPresence
        {
            Person = new Person { Name = "王主任", Roles = [new RoleHolding(Role.CipherRoomHead)] },
            Place = PresencePlace.Room,
            From = Minute("15:00"),
            To = At("18:00"),
        }));
}
