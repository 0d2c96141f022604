using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

public sealed class CipherPapersLeaveTheLeadersAtNightTests
{
    [Theory]
    [InlineData(Overnight.Midnight, "17:00", "2026-03-11 00:00", Verdict.Compliant)]
    [InlineData(Overnight.Midnight, "17:00", "2026-03-11 00:00:00.0000001", Verdict.Violated)]
    [InlineData(Overnight.AfterClose, "17:00", "18:00", Verdict.Compliant)]
    [InlineData(Overnight.AfterClose, "17:00", "18:00:00.0000001", Verdict.Violated)]
    [InlineData(Overnight.AfterClose, "19:00", "19:30", Verdict.Violated)]
    public void A_night_is_a_reading(Overnight reading, string from, string to, Verdict expected) =>
        Assert.Equal(expected, On(reading, At(from), At(to)));

    [Fact]
    public void What_still_lies_there_when_the_audit_looks_stayed()
    {
        Assert.Equal(Verdict.Violated, On(Overnight.Midnight, At("17:00"), null));
        Assert.Equal(Verdict.Compliant, On(Overnight.Midnight, At("2026-12-31 17:00"), null));
    }

    [Fact]
    public void Times_that_are_not_known_leave_it_open()
    {
        Assert.Equal(Verdict.Indeterminate, On(Overnight.Midnight, null, At("18:00")));
        Assert.Equal(Verdict.Indeterminate, On(Overnight.Midnight, At("17:00"), RecordedTime.Illegible));
        Assert.Equal(Verdict.Indeterminate, On(Overnight.Midnight, RecordedTime.ToTheDay(At("2026-03-10")), RecordedTime.ToTheDay(At("2026-03-11"))));
    }

    [Theory]
    [InlineData("1", "书记室", "2026-03-11 00:00", Verdict.Violated)]
    [InlineData("1", "书记室", "2026-03-11 00:00:00.0000001", Verdict.Compliant)]
    [InlineData("1", "主任室", "2026-03-11 00:00", Verdict.Compliant)]
    [InlineData("2", "书记室", "2026-03-11 00:00", Verdict.Compliant)]
    [InlineData("1", null, "2026-03-11 00:00", Verdict.Indeterminate)]
    [InlineData(null, "书记室", "2026-03-11 00:00", Verdict.Indeterminate)]
    public void Two_stays_that_touch_at_midnight_are_one_night(string? item, string? room, string from, Verdict expected) => Assert.Equal(
        [$"evening {expected}", "morning Compliant"],
        OneJoinedRule.Verdicts(
            new CipherPapersLeaveTheLeadersAtNight(new()),
            [Stay("evening", "1", "书记室", At("18:00"), At("2026-03-11 00:00")), Stay("morning", item, room, At(from), At("2026-03-11 08:00"))]));

    [Fact]
    public void Each_of_two_nights_is_found_where_it_began() => Assert.Equal(
        ["first Violated", "second Violated", "third Compliant"],
        OneJoinedRule.Verdicts(
            new CipherPapersLeaveTheLeadersAtNight(new()),
            [
                Stay("third", "1", "书记室", At("2026-03-12 00:00"), At("2026-03-12 08:00")),
                Stay("second", "1", "书记室", At("2026-03-11 00:00"), At("2026-03-12 00:00")),
                Stay("first", "1", "书记室", At("18:00"), At("2026-03-11 00:00")),
            ]).Order());

    [Fact]
    public void Stays_that_touch_within_a_minute_are_perhaps_one_night() => Assert.Equal(
        ["evening Indeterminate", "morning Compliant"],
        OneJoinedRule.Verdicts(
            new CipherPapersLeaveTheLeadersAtNight(new()),
            [
                Stay("evening", "1", "书记室", Minute("18:00"), Minute("2026-03-11 00:00")),
                Stay("morning", "1", "书记室", Minute("2026-03-11 00:00"), Minute("2026-03-11 08:00")),
            ]));

    [Fact]
    public void A_stay_that_ends_on_the_day_on_which_it_begins_spends_no_night_though_another_lies_before_it() => Assert.Equal(
        ["evening Indeterminate", "morning Compliant"],
        OneJoinedRule.Verdicts(
            new CipherPapersLeaveTheLeadersAtNight(new()),
            [
                Stay("evening", "1", "书记室", At("18:00"), At("2026-03-11 00:00")),
                Stay("morning", "1", "书记室", At("2026-03-11 00:00"), RecordedTime.ToTheDay(At("2026-03-11"))),
            ]));

    [Fact]
    public void A_night_that_a_stay_may_not_have_begun_is_open_though_another_spent_it() => Assert.Equal(
        ["first Violated", "second Indeterminate"],
        OneJoinedRule.Verdicts(
            new CipherPapersLeaveTheLeadersAtNight(new()),
            [
                Stay("first", "1", "书记室", At("10:00"), At("2026-03-11 00:30")),
                Stay("second", "1", "书记室", RecordedTime.Between(At("23:00"), At("2026-03-11 00:20")), At("2026-03-11 08:00")),
            ]).Order());

    [Fact]
    public void A_paper_that_went_on_to_another_kind_of_room_was_taken_away() => Assert.Equal(
        Verdict.Compliant,
        OneJoinedRule.Verdict(
            new CipherPapersLeaveTheLeadersAtNight(new()),
            [
                Stay("evening", "1", null, At("18:00"), At("2026-03-11 00:00")),
                new Custody { Item = "1", IsCipher = true, RoomKind = RoomKind.DocumentRoom, From = At("2026-03-11 00:00"), To = At("2026-03-11 08:00") },
            ]));

    [Fact]
    public void After_the_close_an_end_by_the_day_is_open_and_no_time_at_all_is_no_night()
    {
        Assert.Equal(Verdict.Indeterminate, On(Overnight.AfterClose, At("15:00"), RecordedTime.ToTheDay(At("2026-03-10"))));
        Assert.Equal(Verdict.Compliant, On(Overnight.AfterClose, At("19:00"), At("19:00")));
    }

    [Fact]
    public void A_night_that_the_audit_has_not_seen_has_not_been_spent() => Assert.Equal(
        Verdict.Compliant,
        OneJoinedRule.Verdict(
            new CipherPapersLeaveTheLeadersAtNight(new()), [Stay("1", "1", "书记室", At("18:00"), At("2026-03-11 08:00"))], asOf: "2026-03-10 20:00"));

    [Fact]
    public void A_stay_that_ended_before_it_began_shows_no_night_elsewhere() =>
        Assert.Equal(Verdict.Indeterminate, On(Overnight.Midnight, At("17:00"), At("2026-03-09 17:00")));

    [Theory]
    [InlineData(false, RoomKind.LeaderOffice)]
    [InlineData(true, RoomKind.DocumentRoom)]
    public void Other_papers_and_rooms_are_none_of_its(bool isCipher, RoomKind room) => Assert.Empty(OneJoinedRule.On(
        new CipherPapersLeaveTheLeadersAtNight(new()), [new Custody { IsCipher = isCipher, RoomKind = room, From = At("2026-03-01") }]));

    private static Custody Stay(string id, string? item, string? room, RecordedTime from, RecordedTime to) => new()
    {
        Id = id,
        Item = item,
        IsCipher = true,
        RoomKind = RoomKind.LeaderOffice,
        Place = room,
        From = from,
        To = to,
    };

    private static Verdict On(Overnight reading, RecordedTime? from, RecordedTime? to) => OneJoinedRule.Verdict(
        new CipherPapersLeaveTheLeadersAtNight(new() { Overnight = reading }),
        [new Custody { IsCipher = true, RoomKind = RoomKind.LeaderOffice, From = from, To = to }]);
}
