using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
using static Jiyao.Rules.Tests.Moments;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty.DutyDay;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class ThePrincipalCoversNoonAndEveningTests
{
    private static readonly ThePrincipalCoversNoonAndEvening Strict = new(new());

    [Fact]
    public void Noon_the_evening_and_the_night_before_are_the_principals() => Assert.Equal(
        ["2026-03-09 晚间 Compliant", "2026-03-10 中午 Violated", "2026-03-10 晚间 Compliant"],
        OnDay(Strict, Stay("00:00", "08:00"), Stay("12:00:00.0000001", "14:30"), Stay("18:00", "2026-03-11")));

    [Fact]
    public void The_deputy_and_whoever_was_elsewhere_do_not_cover_them() => Assert.Equal(
        ["2026-03-09 晚间 Violated", "2026-03-10 中午 Violated", "2026-03-10 晚间 Indeterminate"],
        OnDay(
            Strict,
            Stay("00:00", "08:00", DutyPost.Deputy),
            Stay("12:00", "14:30", place: PresencePlace.Elsewhere),
            Stay("18:00", "2026-03-11", post: null)));

    [Fact]
    public void The_windows_are_options()
    {
        var other = new ThePrincipalCoversNoonAndEvening(new()
        {
            Noon = new(new(11, 30), new(13, 0)),
            Evening = new(new(17, 0), new(23, 0)),
        });

        Assert.Equal(
            ["2026-03-10 中午 Compliant", "2026-03-10 晚间 Violated"], OnDay(other, Stay("11:30", "13:00"), Stay("17:00", "22:59:59")));
    }

    private static IEnumerable<string> OnDay(ThePrincipalCoversNoonAndEvening rule, params Fact[] facts) =>
        OneJoinedRule.Verdicts(rule, facts, "2026-03-10", "2026-03-11");

    [Theory]
    [InlineData(MinutePrecision.Strict, Verdict.Indeterminate)]
    [InlineData(MinutePrecision.Lenient, Verdict.Compliant)]
    public void How_a_log_to_the_minute_is_read_is_a_reading(MinutePrecision reading, Verdict expected) => Assert.Equal(
        $"2026-03-10 中午 {expected}",
        OnDay(
            new ThePrincipalCoversNoonAndEvening(new() { MinutePrecision = reading }),
            new DutyPresence { Person = Zhang, Post = DutyPost.Principal, Place = PresencePlace.Room, From = Minute("12:00"), To = At("14:30") }).ElementAt(1));

    [Fact]
    public void Whose_absence_it_is_is_told() => Assert.EndsWith(
        "正班不在岗：2026-03-10 14:00:00 至 2026-03-10 14:30:00（30分）。",
        OneJoinedRule.On(Strict, [Stay("00:00", "14:00"), Stay("14:30", "2026-03-11")], "2026-03-10 08:00", "2026-03-10 18:00")[0].Message.Zh,
        StringComparison.Ordinal);
}
