using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
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
}
