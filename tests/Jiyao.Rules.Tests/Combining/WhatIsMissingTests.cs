using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Combining;

/// <summary>An answer asks for what is not there, or is not written finely enough, and not for what was given.</summary>
public sealed class WhatIsMissingTests
{
    private static readonly RegulationEngine Engine = RegulationEngine.Create([BureauRegulation.Create(), CipherOfficeRegulation.Create()]);

    private static readonly RecordedTime TheDay = RecordedTime.ToTheDay(At("00:00"));

    [Fact]
    public void Who_is_on_the_list_takes_the_number_of_whoever_asks() =>
        Assert.Equal(["subject.id"], Entry(new Person { Roles = [new(Role.CipherOfficer)] }, At("10:00"), list: ["1"]).Missing);

    [Fact]
    public void Or_the_list() =>
        Assert.Equal(["resource.authorizedPersons"], Entry(Officer, At("10:00"), list: null).Missing);

    [Fact]
    public void Who_may_know_an_item_takes_the_number_where_the_list_has_numbers()
    {
        Assert.Equal(["subject.id"], Reading(new Person()).Missing);
        Assert.Equal(["subject.id"], Reading(new Person { Name = "李四" }).Missing);
        Assert.Equal(DecisionEffect.Deny, Reading(new Person { Id = "2" }).Effect);
    }

    [Fact]
    public void A_role_that_was_not_held_all_day_takes_the_hour() => Assert.Equal(
        ["at"], Entry(new Person { Id = "1", Roles = [new(Role.PrincipalDuty, At("12:00"))] }, TheDay, list: []).Missing);

    [Fact]
    public void An_approval_of_the_day_takes_its_hour() =>
        Assert.Equal(["context.approvedAt"], Copy(new() { IsApproved = true, ApprovedAt = TheDay }, At("10:00")).Missing);

    [Fact]
    public void An_approval_at_an_hour_takes_that_of_the_act() =>
        Assert.Equal(["at"], Copy(new() { ApprovedAt = At("10:00") }, TheDay).Missing);

    [Fact]
    public void An_approval_of_which_nothing_is_known_is_asked_for_by_its_plain_name() =>
        Assert.Equal(["context.isApproved"], Copy(new(), At("10:00")).Missing);

    [Fact]
    public void A_list_that_does_not_tell_is_asked_for_and_not_the_number_that_was_given() => Assert.Equal(
        ["resource.scope"], Reading(new Person { Id = "1" }, new NeedToKnow("1", null, From: TheDay)).Missing);

    [Fact]
    public void A_consent_takes_who_gave_it_then_what_that_person_was_then_the_hour()
    {
        Assert.Equal(["context.consentBy"], Call(null, At("09:00")).Missing);
        Assert.Equal(["context.consentBy.roles"], Call(new Person { Id = "9" }, At("09:00")).Missing);
        Assert.Equal(["context.consentAt"], Call(new Person { Roles = [new(Role.CipherRoomHead)] }, TheDay).Missing);
    }

    private static Person Officer => new() { Id = "1", Roles = [new(Role.CipherOfficer)] };

    private static Decision Entry(Person who, RecordedTime at, string[]? list) => Engine.Decide(new AccessRequest<Room>
    {
        Subject = who,
        Action = SecrecyAction.Enter,
        Resource = new Room { Kind = RoomKind.MachineRoom, AuthorizedPersons = list },
        At = at,
    });

    private static Decision Call(Person? head, RecordedTime consent) => Engine.Decide(new AccessRequest<Device>
    {
        Subject = new Person { Id = "1", Roles = [] },
        Action = SecrecyAction.Call,
        Resource = new Device { IsDutySet = true, Line = LineKind.ListedEncrypted },
        At = At("10:00"),
        Context = new() { IsPrivate = false, Duration = TimeSpan.FromMinutes(1), ConsentBy = head, ConsentAt = consent },
    });

    private static Decision Reading(Person who, NeedToKnow? entry = null) => Engine.Decide(new AccessRequest<Document>
    {
        Subject = who,
        Action = SecrecyAction.Read,
        Resource = new Document { Level = SecrecyLevel.Secret, Scope = [entry ?? new NeedToKnow("1", null)] },
        At = At("10:00"),
    });

    private static Decision Copy(AccessContext context, RecordedTime at) => Engine.Decide(new AccessRequest<Document>
    {
        Action = SecrecyAction.Copy,
        Resource = new Document { Level = SecrecyLevel.Secret },
        At = at,
        Context = context,
    });
}
