using Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;
using static Jiyao.Rules.Tests.Moments;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B5Housekeeping.RoomVisit;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B5Housekeeping;

public sealed class UnrelatedPersonsStayOutOfTheMachineRoomTests
{
    private static readonly UnrelatedPersonsStayOutOfTheMachineRoom Strict = new(new());

    private static readonly UnrelatedPersonsStayOutOfTheMachineRoom OnDutyOnly = new(new() { OnDutyOnly = true });

    [Fact]
    public void Whoever_is_on_duty_may_enter()
    {
        Assert.Equal(DecisionEffect.Permit, OneRule.Answer(OnDutyOnly, Entry(Holder(Role.PrincipalDuty))));
        Assert.Equal(DecisionEffect.Permit, OneRule.Answer(OnDutyOnly, Entry(Holder(Role.DeputyDuty))));
    }

    [Fact]
    public void Off_duty_it_takes_the_staff_and_the_list()
    {
        Assert.Equal(DecisionEffect.Permit, OneRule.Answer(Strict, Entry(Holder(Role.CipherOfficer), list: ["1"])));
        Assert.Equal(DecisionEffect.Deny, OneRule.Answer(Strict, Entry(Holder(Role.CipherOfficer), list: ["2"])));
        Assert.Equal(DecisionEffect.Deny, OneRule.Answer(Strict, Entry(Holder(Role.SecrecyOfficer), list: ["1"])));
        Assert.Equal(DecisionEffect.Deny, OneRule.Answer(OnDutyOnly, Entry(Holder(Role.CipherOfficer), list: ["1"])));
    }

    [Fact]
    public void Whoever_heads_the_cipher_room_is_of_its_staff() => Assert.All([Role.CipherRoomHead, Role.ActingCipherRoomHead], role =>
    {
        Assert.Equal(DecisionEffect.Permit, OneRule.Answer(Strict, Entry(Holder(role), list: ["1"])));
        Assert.Equal(DecisionEffect.Deny, OneRule.Answer(Strict, Entry(Holder(role), list: ["2"])));
        Assert.Equal(DecisionEffect.Deny, OneRule.Answer(OnDutyOnly, Entry(Holder(role), list: ["1"])));
    });

    [Theory]
    [InlineData("10:00:00.0000001", DecisionEffect.Permit)]
    [InlineData("10:00", DecisionEffect.Deny)]
    public void Who_left_service_is_of_the_staff_no_longer(string to, DecisionEffect expected)
    {
        var officer = new Person { Id = "1", Roles = [new(Role.CipherOfficer)], ActiveTo = At(to) };

        Assert.Equal(expected, OneRule.Answer(Strict, Entry(officer, list: ["1"])));
    }

    [Fact]
    public void What_is_not_known_of_the_person_or_the_list_leaves_it_open()
    {
        Assert.Equal(DecisionEffect.Indeterminate, OneRule.Answer(Strict, Entry(null)));
        Assert.Equal(DecisionEffect.Indeterminate, OneRule.Answer(Strict, Entry(new Person { Id = "1" })));
        Assert.Equal(DecisionEffect.Indeterminate, OneRule.Answer(Strict, Entry(Holder(Role.CipherOfficer))));
    }

    [Theory]
    [InlineData(RoomKind.CipherRoom, DecisionEffect.NotApplicable)]
    [InlineData(null, DecisionEffect.Indeterminate)]
    public void It_speaks_of_the_machine_room(RoomKind? kind, DecisionEffect expected) =>
        Assert.Equal(expected, OneRule.Answer(Strict, Entry(Holder(), kind: kind)));
}
