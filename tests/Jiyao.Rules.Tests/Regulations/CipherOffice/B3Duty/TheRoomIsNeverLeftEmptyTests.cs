using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
using static Jiyao.Rules.Tests.Moments;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty.DutyDay;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class TheRoomIsNeverLeftEmptyTests
{
    private static readonly TheRoomIsNeverLeftEmpty Strict = new(new());

    [Fact]
    public void Either_officer_inside_is_enough()
    {
        Assert.Equal(Verdict.Compliant, OnTheDay(Strict, Stay("00:00", "12:00"), Stay("12:00", "2026-03-11", DutyPost.Deputy)));
        Assert.Equal(Verdict.Violated, OnTheDay(Strict, Stay("00:00", "12:00"), Stay("12:00:00.0000001", "2026-03-11", DutyPost.Deputy)));
        Assert.Equal(Verdict.Violated, OnTheDay(Strict, Stay("00:00", "2026-03-11", DutyPost.Other)));
    }

    [Theory]
    [InlineData(PresenceUnit.Room, Verdict.Violated)]
    [InlineData(PresenceUnit.Building, Verdict.Compliant)]
    public void To_be_in_the_building_is_a_reading(PresenceUnit unit, Verdict expected) => Assert.Equal(
        expected,
        OnTheDay(new TheRoomIsNeverLeftEmpty(new() { PresenceUnit = unit }), Stay("00:00", "12:00"), Stay("12:00", null, place: PresencePlace.Building)));

    [Fact]
    public void Where_somebody_was_is_not_guessed() =>
        Assert.Equal(Verdict.Indeterminate, OnTheDay(Strict, Stay("00:00", "2026-03-11", place: null)));

    [Fact]
    public void A_stay_of_nobody_or_in_no_known_post_covers_nothing_for_certain()
    {
        Assert.Equal(Verdict.Indeterminate, OnTheDay(Strict, Unnamed));
        Assert.Equal(Verdict.Indeterminate, OnTheDay(Strict, InDoubt));
        Assert.Equal(Verdict.Compliant, OnTheDay(Strict, Stay("00:00", "2026-03-11", post: null)));
    }

    [Theory]
    [InlineData(MinutePrecision.Strict, Verdict.Indeterminate)]
    [InlineData(MinutePrecision.Lenient, Verdict.Compliant)]
    public void How_a_log_to_the_minute_is_read_is_a_reading(MinutePrecision reading, Verdict expected) => Assert.Equal(expected, OnTheDay(
        new TheRoomIsNeverLeftEmpty(new() { MinutePrecision = reading }),
        new DutyPresence { Person = Zhang, Post = DutyPost.Principal, Place = PresencePlace.Room, From = At("00:00"), To = Minute("08:00") },
        new DutyPresence { Person = Li, Post = DutyPost.Principal, Place = PresencePlace.Room, From = Minute("08:00"), To = At("2026-03-11") }));
}
