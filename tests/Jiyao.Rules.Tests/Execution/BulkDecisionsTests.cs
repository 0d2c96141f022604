namespace Jiyao.Rules.Tests.Execution;

/// <summary>Many decisions at once are the decisions one by one.</summary>
public sealed class BulkDecisionsTests
{
    private static readonly RegulationEngine Engine = RegulationEngine.Create(ModelRegulations.Load(ModelRegulations.Ids, []));

    private static readonly AccessRequest<Room>[] Requests =
    [
        Enter(new() { Id = "1", Roles = [new RoleHolding(Role.PrincipalDuty)] }, isEscorted: false),
        Enter(new() { Id = "2", Roles = [] }, isEscorted: false),
        Enter(new() { Id = "2", Roles = [] }, isEscorted: null),
        Enter(new() { Id = "3" }, isEscorted: true),
    ];

    [Fact]
    public void Each_is_answered_in_its_place()
    {
        var (decisions, effects) = (new Decision[Requests.Length], new DecisionEffect[Requests.Length]);

        Engine.DecideAll<Room>(Requests, decisions);
        Engine.EffectsOf<Room>(Requests, effects);

        Assert.Equal(Requests.Select(request => Engine.Decide(request).Effect), decisions.Select(decision => decision.Effect));
        Assert.Equal(Requests.Select(request => string.Join('\n', Engine.Decide(request).Reasons)), decisions.Select(decision => string.Join('\n', decision.Reasons)));
        Assert.Equal(Requests.Select(Engine.EffectOf), effects);
        Assert.Contains(DecisionEffect.Permit, effects);
        Assert.Contains(DecisionEffect.Deny, effects);
    }

    [Fact]
    public void An_engine_that_knows_only_one_by_one_answers_alike()
    {
        IRegulationEngine other = new OneByOne();
        var (decisions, effects) = (new Decision[Requests.Length], new DecisionEffect[Requests.Length]);

        other.DecideAll<Room>(Requests, decisions);
        other.EffectsOf<Room>(Requests, effects);

        Assert.Equal(Requests.Select(Engine.EffectOf), effects);
        Assert.Equal(effects, decisions.Select(decision => decision.Effect));
        Assert.Throws<ArgumentException>("effects", () => other.EffectsOf<Room>(Requests, new DecisionEffect[1]));
        Assert.Throws<ArgumentException>("decisions", () => other.DecideAll<Room>(Requests, new Decision[1]));
    }

    [Fact]
    public void What_lies_beyond_stays_as_it_is()
    {
        DecisionEffect[] effects = [DecisionEffect.Deny, DecisionEffect.Indeterminate];

        Engine.EffectsOf<Room>(Requests.AsSpan(0, 1), effects);

        Assert.Equal([DecisionEffect.Permit, DecisionEffect.Indeterminate], effects);
    }

    [Fact]
    public void Too_little_room_is_refused_before_anything_is_decided()
    {
        var effects = new DecisionEffect[1];

        Assert.Throws<ArgumentException>("effects", () => Engine.EffectsOf<Room>(Requests, effects));
        Assert.Throws<ArgumentException>("decisions", () => Engine.DecideAll<Room>(Requests, new Decision[3]));
        Assert.Equal(default, effects[0]);
    }

    private static AccessRequest<Room> Enter(Person subject, bool? isEscorted) => new()
    {
        Subject = subject,
        Action = SecrecyAction.Enter,
        Resource = new Room { Kind = RoomKind.MachineRoom, AuthorizedPersons = [] },
        Context = new AccessContext { IsEmergency = false, IsEscorted = isEscorted },
        At = new DateTimeOffset(2026, 3, 10, 9, 0, 0, TimeSpan.FromHours(8)),
    };

    private sealed class OneByOne : IRegulationEngine
    {
        public Catalogue Catalogue => Engine.Catalogue;

        public Decision Decide<TResource>(AccessRequest<TResource> request)
            where TResource : Fact => Engine.Decide(request);

        public DecisionEffect EffectOf<TResource>(AccessRequest<TResource> request)
            where TResource : Fact => Engine.EffectOf(request);

        public Duties DutiesOf<TFact>(TFact fact)
            where TFact : Fact => Engine.DutiesOf(fact);

        public AuditReport Audit(IEnumerable<Fact> facts, AuditOptions? options = null) => Engine.Audit(facts, options);

        public Explanation Explain<TFact>(TFact fact)
            where TFact : Fact => Engine.Explain(fact);
    }
}
