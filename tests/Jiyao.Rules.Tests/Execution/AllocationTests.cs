namespace Jiyao.Rules.Tests.Execution;

/// <summary>A decision for which no rule has anything to say allocates nothing, nor does the effect of any decision.</summary>
public sealed class AllocationTests
{
    private static readonly RegulationEngine Engine = RegulationEngine.Create(ModelRegulations.Load(ModelRegulations.Ids, []));

    private static readonly DateTimeOffset At = new(2026, 3, 10, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly Person Officer = new() { Id = "1", Roles = [new RoleHolding(Role.PrincipalDuty)] };

    private static readonly Room MachineRoom = new() { Kind = RoomKind.MachineRoom, AuthorizedPersons = [] };

    private static readonly AccessRequest<Room> OnDuty = new()
    {
        Subject = Officer,
        Action = SecrecyAction.Enter,
        Resource = MachineRoom,
        Context = new AccessContext { IsEmergency = false, IsEscorted = false },
        At = At,
    };

    private static readonly AccessRequest<Room> Stranger = new()
    {
        Subject = new Person { Id = "2", Roles = [] },
        Action = SecrecyAction.Enter,
        Resource = MachineRoom,
        Context = new AccessContext { IsEmergency = false, IsEscorted = false },
        At = At,
    };

    private static readonly AccessRequest<Document> Ungoverned = new()
    {
        Subject = Officer,
        Action = SecrecyAction.Call,
        Resource = new Document { Level = SecrecyLevel.TopSecret },
        At = At,
    };

    [Fact]
    public void A_permit_allocates_nothing()
    {
        Assert.Equal(DecisionEffect.Permit, Engine.Decide(OnDuty).Effect);
        Assert.Equal(0, BytesOf(() => Engine.Decide(OnDuty)));
    }

    [Fact]
    public void A_request_that_nothing_governs_allocates_nothing()
    {
        Assert.Equal(DecisionEffect.NotApplicable, Engine.Decide(Ungoverned).Effect);
        Assert.Equal(0, BytesOf(() => Engine.Decide(Ungoverned)));
    }

    [Fact]
    public void Effects_in_bulk_allocate_nothing()
    {
        AccessRequest<Room>[] requests = [OnDuty, Stranger, OnDuty];
        var effects = new DecisionEffect[requests.Length];

        Assert.Equal(0, BytesOf(() =>
        {
            Engine.EffectsOf<Room>(requests, effects);
            return effects;
        }));
        Assert.Equal([DecisionEffect.Permit, DecisionEffect.Deny, DecisionEffect.Permit], effects);
    }

    [Fact]
    public void The_effect_alone_allocates_nothing_even_for_a_denial()
    {
        Assert.Equal(DecisionEffect.Deny, Engine.EffectOf(Stranger));
        Assert.Equal(0, BytesOf(() => Engine.EffectOf(Stranger)));
    }

    private static long BytesOf<TAnswer>(Func<TAnswer> decide)
    {
        for (var i = 0; i < 1_000; i++) decide();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 10_000; i++) decide();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
