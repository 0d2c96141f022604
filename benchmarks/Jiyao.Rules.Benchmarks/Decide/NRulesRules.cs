#if NRULES
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace Jiyao.Rules.Benchmarks.Decide;

/// <summary>
/// The same rules, one by one, on NRules 1.0.4, in one session kept for all requests: a request is inserted, the rules yield what they
/// forbid or lift, and both go when the request is retracted. Built with -p:WithNRules=true alone.
/// </summary>
internal sealed class NRulesRules : IPeer
{
    private readonly ISession session;

    public NRulesRules()
    {
        var repository = new RuleRepository(new Activator());
        repository.Load(load => load.PrivateTypes().NestedTypes().From(Rules.Select(rule => rule.Type)));
        session = repository.Compile().CreateSession();
    }

    private static readonly (Type Type, Func<Rule> Make)[] Rules =
    [
        (typeof(A2E1), () => new A2E1()), (typeof(A2E2), () => new A2E2()), (typeof(A2E3), () => new A2E3()),
        (typeof(A2E3Duty), () => new A2E3Duty()), (typeof(A2E4), () => new A2E4()), (typeof(A2F1), () => new A2F1()),
        (typeof(B53A), () => new B53A()), (typeof(B53B), () => new B53B()), (typeof(B53BEmergency), () => new B53BEmergency()),
        (typeof(B53C), () => new B53C()), (typeof(B63), () => new B63()), (typeof(B64E), () => new B64E()),
    ];

    public string Name => "NRules 1.0.4, one session";

    // Kept sessions are its fastest way to answer one request at a time; a session a request takes several times as long.
    public double Goal => 20;

    public bool Denies(AccessRequest request)
    {
        session.Insert(request);
        session.Fire();
        var (denied, lifted) = (false, false);
        foreach (var found in session.Query<Found>().AsEnumerable())
        {
            denied |= found.Kind == FoundKind.Forbids;
            lifted |= found.Kind == FoundKind.Lifts;
        }

        session.Retract(request);
        session.Fire();
        return denied && !lifted;
    }

    private enum FoundKind
    {
        Forbids,
        Lifts,
        Owes,
    }

    // Facts are told apart by reference; equal ones must not be taken for the same.
    private sealed class Found(string clause, FoundKind kind)
    {
        public string Clause { get; } = clause;

        public FoundKind Kind { get; } = kind;
    }

    private sealed class Activator : IRuleActivator
    {
        public IEnumerable<Rule> Activate(Type type) => [Rules.Single(rule => rule.Type == type).Make()];
    }

    private static bool IsSecret(AccessRequest<Document> request) => request.Resource!.Level >= SecrecyLevel.Secret;

    private static bool IsUnapproved(AccessRequest<Document> request) => request.Context.WasApprovedBy(request.At, TimeSpan.Zero) == false;

    private static bool Lacks(AccessRequest<Room> request, Role role) => request.Subject!.Holds(role, request.At) == false;

    private static bool IsStranger(AccessRequest<Room> request) =>
        Lacks(request, Role.PrincipalDuty) && Lacks(request, Role.DeputyDuty)
        && (LacksStaff(request) || request.Resource!.Authorizes(request.Subject!) == false);

    private static bool LacksStaff(AccessRequest<Room> request) =>
        Lacks(request, Role.CipherOfficer) && Lacks(request, Role.CipherRoomHead) && Lacks(request, Role.ActingCipherRoomHead);

    private abstract class UnapprovedRule(string clause, SecrecyAction action) : Rule
    {
        public override void Define()
        {
            AccessRequest<Document> request = null!;
            When().Match(() => request, r => r.Action == action, r => IsSecret(r), r => IsUnapproved(r));
            Then().Yield(_ => new Found(clause, FoundKind.Forbids));
        }
    }

    private abstract class SecretRule(string clause, SecrecyAction action, FoundKind kind) : Rule
    {
        public override void Define()
        {
            AccessRequest<Document> request = null!;
            When().Match(() => request, r => r.Action == action, r => IsSecret(r));
            Then().Yield(_ => new Found(clause, kind));
        }
    }

    private sealed class A2E1() : UnapprovedRule("A2.e1", SecrecyAction.Excerpt);

    private sealed class A2E2() : UnapprovedRule("A2.e2", SecrecyAction.Record);

    private sealed class A2E3() : UnapprovedRule("A2.e3", SecrecyAction.Copy);

    private sealed class A2E3Duty() : SecretRule("A2.e3", SecrecyAction.Copy, FoundKind.Owes);

    private sealed class A2E4() : UnapprovedRule("A2.e4", SecrecyAction.CarryOut);

    private sealed class B64E() : SecretRule("B6.4.e", SecrecyAction.CarryOut, FoundKind.Forbids);

    private sealed class A2F1 : Rule
    {
        public override void Define()
        {
            AccessRequest<Device> request = null!;
            When().Match(
                () => request,
                r => r.Action == SecrecyAction.Call,
                r => r.Context.SubjectLevel >= SecrecyLevel.Secret,
                r => r.Resource!.Line != LineKind.ListedEncrypted);
            Then().Yield(_ => new Found("A2.f1", FoundKind.Forbids));
        }
    }

    private sealed class B53A : Rule
    {
        public override void Define()
        {
            AccessRequest<Room> request = null!;
            When().Match(() => request, r => r.Action == SecrecyAction.ReceiveVisitor, r => r.Resource!.Kind == RoomKind.CipherRoom);
            Then().Yield(_ => new Found("B5.3.a", FoundKind.Forbids));
        }
    }

    private sealed class B53B : Rule
    {
        public override void Define()
        {
            AccessRequest<Room> request = null!;
            When().Match(
                () => request, r => r.Action == SecrecyAction.Enter, r => r.Resource!.Kind == RoomKind.MachineRoom, r => IsStranger(r));
            Then().Yield(_ => new Found("B5.3.b", FoundKind.Forbids));
        }
    }

    private sealed class B53BEmergency : Rule
    {
        public override void Define()
        {
            AccessRequest<Room> request = null!;
            When().Match(
                () => request,
                r => r.Action == SecrecyAction.Enter,
                r => r.Resource!.Kind == RoomKind.MachineRoom,
                r => r.Context.IsEmergency == true,
                r => IsStranger(r));
            Then().Yield(_ => new Found("B5.3.b", FoundKind.Forbids));
        }
    }

    private sealed class B53C : Rule
    {
        public override void Define()
        {
            AccessRequest<Room> request = null!;
            When().Match(
                () => request,
                r => r.Action == SecrecyAction.Enter,
                r => r.Resource!.Kind == RoomKind.MachineRoom,
                r => !Lacks(r, Role.DistrictLeader) || !Lacks(r, Role.DeputyDirectorInCharge));
            Then().Yield(_ => new Found("B5.3.c", FoundKind.Lifts));
        }
    }

    private sealed class B63 : Rule
    {
        public override void Define()
        {
            AccessRequest<Device> request = null!;
            When().Match(
                () => request,
                r => r.Action == SecrecyAction.Connect,
                r => r.Resource!.Kind == DeviceKind.CipherEquipment,
                r => r.Context.Network == NetworkKind.Internet || r.Context.Network == NetworkKind.OtherPublic);
            Then().Yield(_ => new Found("B6.3", FoundKind.Forbids));
        }
    }
}
#endif
