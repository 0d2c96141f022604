using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Cases;

/// <summary>Entry to the machine room and visitors in the cipher room (B5.3).</summary>
public sealed class EntryCases
{
    private static readonly DateTimeOffset Now = At("10:00");

    private static readonly Room MachineRoom = new() { Kind = RoomKind.MachineRoom, AuthorizedPersons = ["on the list"] };

    private static readonly Room CipherRoom = new() { Kind = RoomKind.CipherRoom };

    [Theory, OnBothExecutors]
    public void E01_A_district_leader_may_enter(RuleExecutor executor) =>
        new Office(executor).Answers(Entry(Holder(Role.DistrictLeader)), DecisionEffect.Permit, "B5.3.b", Verdict.Compliant);

    [Theory, OnBothExecutors]
    public void E01_The_exception_is_named_in_the_decision(RuleExecutor executor)
    {
        var decision = new Office(executor).Decide(Entry(Holder(Role.DistrictLeader)));

        Assert.Equal(("B5.3.c", ReasonKind.Excepts), (Assert.Single(decision.Reasons).Clause, decision.Reasons[0].Kind));
    }

    [Theory, OnBothExecutors]
    public void E02_The_deputy_director_in_charge_may_enter(RuleExecutor executor) => new Office(executor)
        .Answers(Entry(Holder(Role.DeputyDirectorInCharge)), DecisionEffect.Permit, "B5.3.b", Verdict.Compliant);

    [Theory, OnBothExecutors]
    public void E03_Another_deputy_director_may_not(RuleExecutor executor) => new Office(executor)
        .Answers(Entry(Holder(Role.DeputyDirector)), DecisionEffect.Deny, "B5.3.b", Verdict.Violated);

    [Theory, OnBothExecutors]
    public void E04_The_director_may_enter_only_as_a_district_leader(RuleExecutor executor)
    {
        var office = new Office(executor);

        office.Answers(Entry(Holder(Role.Director)), DecisionEffect.Deny, "B5.3.b", Verdict.Violated);
        office.Answers(Entry(Holder(Role.Director, Role.DistrictLeader)), DecisionEffect.Permit, "B5.3.b", Verdict.Compliant);
    }

    [Theory]
    [OnBothExecutors("None", DecisionEffect.Deny, Verdict.Violated)]
    [OnBothExecutors("Leaders", DecisionEffect.Permit, Verdict.Compliant)]
    public void E05_A_leader_receives_no_visitor_in_the_cipher_room_unless_so_read(
        RuleExecutor executor, string exception, DecisionEffect effect, Verdict verdict)
    {
        var visit = new AccessRequest<Room>
        {
            Subject = Holder(Role.DistrictLeader),
            Action = SecrecyAction.ReceiveVisitor,
            Resource = CipherRoom,
            At = Now,
        };

        new Office(executor).Answers(visit, effect, "B5.3.a", verdict, ("VisitException", exception));
    }

    [Theory, OnBothExecutors]
    public void E06_The_exemption_is_personal(RuleExecutor executor)
    {
        var office = new Office(executor);

        office.Answers(Entry(Holder(Role.DistrictLeader)), DecisionEffect.Permit, "B5.3.b", Verdict.Compliant);
        office.Answers(Entry(Holder()), DecisionEffect.Deny, "B5.3.b", Verdict.Violated);
    }

    [Theory]
    [OnBothExecutors("Forbid", DecisionEffect.Deny, Verdict.Violated)]
    [OnBothExecutors("Allow", DecisionEffect.Permit, Verdict.Compliant)]
    public void E07_Approved_and_escorted_repair_is_forbidden_unless_so_read(
        RuleExecutor executor, string reading, DecisionEffect effect, Verdict verdict)
    {
        var approved = new AccessContext { ApprovedAt = At("09:00"), IsEscorted = true };

        new Office(executor).Answers(
            Entry(Holder(), context: approved), effect, "B5.3.b", verdict, ("EscortedMaintenance", reading));
    }

    [Theory]
    [OnBothExecutors(false, DecisionEffect.Deny, Verdict.Violated)]
    [OnBothExecutors(null, DecisionEffect.Indeterminate, Verdict.Indeterminate)]
    public void E07_Repair_without_a_known_escort_is_not_allowed_on_either_reading(
        RuleExecutor executor, bool? escorted, DecisionEffect effect, Verdict verdict)
    {
        var context = new AccessContext { ApprovedAt = At("09:00"), IsEscorted = escorted };

        new Office(executor).Answers(
            Entry(Holder(), context: context), effect, "B5.3.b", verdict, ("EscortedMaintenance", "Allow"));
    }

    [Theory]
    [OnBothExecutors("2026-03-09 23:59:59.9999999", DecisionEffect.Permit, Verdict.Compliant)]
    [OnBothExecutors("2026-03-10 00:00", DecisionEffect.Deny, Verdict.Violated)]
    public void E08_A_role_that_ended_at_midnight_is_not_held_at_that_midnight(
        RuleExecutor executor, string at, DecisionEffect effect, Verdict verdict)
    {
        var former = new Person { Id = "9", Roles = [new(Role.DeputyDirectorInCharge, to: At("2026-03-10 00:00"))] };

        new Office(executor).Answers(Entry(former, At(at)), effect, "B5.3.b", verdict);
    }

    [Theory]
    [OnBothExecutors("Forbid", DecisionEffect.Deny, Verdict.Violated)]
    [OnBothExecutors("Allow", DecisionEffect.Permit, Verdict.Compliant)]
    public void E09_The_fire_brigade_in_an_alarm_is_forbidden_unless_so_read(
        RuleExecutor executor, string reading, DecisionEffect effect, Verdict verdict) =>
        new Office(executor).Answers(Alarm(), effect, "B5.3.b", verdict, ("EmergencyEntry", reading));

    [Theory, OnBothExecutors]
    public void E09_That_it_entered_is_marked_for_review(RuleExecutor executor)
    {
        var office = new Office(executor);

        Assert.Contains(office.Decide(Alarm()).Reasons, reason => reason.Marks == FindingMarks.NeedsReview);
        Assert.Equal(FindingMarks.NeedsReview, office.Entry(Alarm(), "B5.3.b", Now)!.Marks);
        Assert.Equal(FindingMarks.None, office.Entry(Entry(Holder()), "B5.3.b", Now)!.Marks);
    }

    [Theory]
    [OnBothExecutors("principalDuty", "false", DecisionEffect.Permit, Verdict.Compliant)]
    [OnBothExecutors("cipherOfficer", "false", DecisionEffect.Permit, Verdict.Compliant)]
    [OnBothExecutors("principalDuty", "true", DecisionEffect.Permit, Verdict.Compliant)]
    [OnBothExecutors("cipherOfficer", "true", DecisionEffect.Deny, Verdict.Violated)]
    public void E10_Staff_on_the_list_may_enter_and_off_duty_unless_so_read(
        RuleExecutor executor, string role, string onDutyOnly, DecisionEffect effect, Verdict verdict)
    {
        var officer = new Person { Id = "on the list", Roles = [new(Role.WellKnown.Single(known => known.Name == role))] };

        new Office(executor).Answers(Entry(officer), effect, "B5.3.b", verdict, ("OnDutyOnly", onDutyOnly));
    }

    [Theory, OnBothExecutors]
    public void E11_The_exemption_does_not_carry_to_another_clause(RuleExecutor executor)
    {
        var call = new AccessRequest<Device>
        {
            Subject = Holder(Role.DistrictLeader),
            Action = SecrecyAction.Call,
            Resource = new Device { Kind = DeviceKind.Telephone, Line = LineKind.Ordinary },
            At = Now,
            Context = new AccessContext { SubjectLevel = SecrecyLevel.Secret },
        };

        new Office(executor).Answers(call, DecisionEffect.Deny, "A2.f1", Verdict.Violated);
    }

    [Theory]
    [OnBothExecutors(false)]
    [OnBothExecutors(true)]
    public void E12_A_badge_that_names_nobody_known_is_never_compliant(RuleExecutor executor, bool hasName)
    {
        var person = hasName ? new Person { Name = "张三" } : null;

        new Office(executor).Answers(Entry(person), DecisionEffect.Indeterminate, "B5.3.b", Verdict.Indeterminate);
    }

    private static AccessRequest<Room> Alarm() => Entry(Holder(), context: new AccessContext { IsEmergency = true });

    private static AccessRequest<Room> Entry(Person? person, DateTimeOffset? at = null, AccessContext? context = null) => new()
    {
        Subject = person,
        Action = SecrecyAction.Enter,
        Resource = MachineRoom,
        At = at ?? Now,
        Context = context ?? AccessContext.Unknown,
    };

    private static Person Holder(params Role[] roles) =>
        new() { Id = "9", Roles = [.. roles.Select(role => new RoleHolding(role))] };
}
