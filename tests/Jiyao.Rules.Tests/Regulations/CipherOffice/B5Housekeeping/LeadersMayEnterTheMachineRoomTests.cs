using Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;
using static Jiyao.Rules.Tests.Moments;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B5Housekeeping.RoomVisit;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B5Housekeeping;

public sealed class LeadersMayEnterTheMachineRoomTests
{
    private static readonly LeadersMayEnterTheMachineRoom Rule = new();

    [Fact]
    public void It_excepts_the_two_offices_the_text_names_and_no_other()
    {
        Role[] excepted = [Role.DistrictLeader, Role.DeputyDirectorInCharge];

        Assert.All(Role.WellKnown, role =>
            Assert.Equal(excepted.Contains(role), OneRule.Applies(Rule, Entry(Holder(role)))));
    }

    [Theory]
    [InlineData("10:00", false)]
    [InlineData("10:00:00.0000001", true)]
    public void The_office_is_held_at_the_instant_of_entry(string until, bool expected)
    {
        var leader = new Person { Roles = [new(Role.DistrictLeader, At("2026-01-01"), At(until))] };

        Assert.Equal(expected, OneRule.Applies(Rule, Entry(leader)));
    }

    [Fact]
    public void Of_a_person_not_known_it_cannot_be_told()
    {
        Assert.Null(OneRule.Applies(Rule, Entry(null)));
        Assert.Null(OneRule.Applies(Rule, Entry(new Person())));
    }

    [Fact]
    public void It_opens_no_other_room() =>
        Assert.False(OneRule.Applies(Rule, Entry(Holder(Role.DistrictLeader), kind: RoomKind.CipherRoom)));
}
