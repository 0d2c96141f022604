using System.Linq.Expressions;

namespace Jiyao.Rules.Tests.Execution;

/// <summary>
/// Silence permits only what a rule governs. Which acts and things a rule governs does not hang on how its author wrote that down, on
/// both executors.
/// </summary>
public sealed class GovernanceTests
{
    private static readonly SecrecyAction[] Copies = [SecrecyAction.Copy, SecrecyAction.Record];
    private static readonly HashSet<SecrecyAction> CopySet = [.. Copies];

    public static TheoryData<RuleExecutor, string> Forms
    {
        get
        {
            var forms = new TheoryData<RuleExecutor, string>();
            foreach (var executor in Enum.GetValues<RuleExecutor>())
            {
                foreach (var form in Spelled.Keys) forms.Add(executor, form);
            }

            return forms;
        }
    }

    private static Dictionary<string, Expression<Func<AccessRequest<Document>, bool>>[]> Spelled { get; } = new()
    {
        ["in a list"] = [r => Copies.Contains(r.Action), r => r.Resource!.Level >= SecrecyLevel.Secret],
        ["in a set"] = [r => CopySet.Contains(r.Action), r => r.Resource!.Level >= SecrecyLevel.Secret],
        ["or"] = [r => r.Action == SecrecyAction.Copy || r.Action == SecrecyAction.Record, r => r.Resource!.Level >= SecrecyLevel.Secret],
        ["not"] = [r => !(r.Action != SecrecyAction.Copy && r.Action != SecrecyAction.Record), r => r.Resource!.Level >= SecrecyLevel.Secret],
        ["in one condition"] = [r => Copies.Contains(r.Action) && r.Resource!.Level >= SecrecyLevel.Secret],
        ["last"] = [r => r.Resource!.Level >= SecrecyLevel.Secret, r => Copies.Contains(r.Action)],
        ["by a function"] = [r => r.Resource!.Level >= SecrecyLevel.Secret, r => IsCopying(r.Action)],
    };

    [Theory, MemberData(nameof(Forms))]
    public void An_act_that_a_rule_does_not_speak_of_is_not_governed_by_it(RuleExecutor executor, string form)
    {
        var engine = SmallRegulation.Engine(executor, new Stated { Conditions = Spelled[form] });

        Assert.Equal(DecisionEffect.Deny, Effect(SecrecyAction.Copy, SecrecyLevel.TopSecret));
        Assert.Equal(DecisionEffect.Permit, Effect(SecrecyAction.Record, SecrecyLevel.Public));
        Assert.Equal(DecisionEffect.NotApplicable, Effect(SecrecyAction.CarryOut, SecrecyLevel.TopSecret));
        Assert.Equal(DecisionEffect.NotApplicable, Effect(SecrecyAction.CarryOut, null));
        Assert.Equal(DecisionEffect.Indeterminate, Effect(SecrecyAction.Copy, null));

        DecisionEffect Effect(SecrecyAction action, SecrecyLevel? level)
        {
            var request = new AccessRequest<Document> { Action = action, Resource = new Document { Level = level }, At = DateTimeOffset.UnixEpoch };
            Assert.Equal(engine.Decide(request).Effect, engine.EffectOf(request));
            return engine.EffectOf(request);
        }
    }

    [Theory, OnBothExecutors]
    public void A_kind_that_is_told_after_another_condition_narrows_it_as_well(RuleExecutor executor)
    {
        var engine = SmallRegulation.Engine(executor, new EscortedInOfficesAndArchives());

        Assert.Equal(DecisionEffect.Deny, Effect(RoomKind.Office, escorted: false));
        Assert.Equal(DecisionEffect.Permit, Effect(RoomKind.DocumentRoom, escorted: true));
        Assert.Equal(DecisionEffect.NotApplicable, Effect(RoomKind.CipherRoom, escorted: false));
        Assert.Equal(DecisionEffect.Indeterminate, Effect(null, escorted: true));
        Assert.Equal(["resource.kind"], engine.Decide(Enter(null, escorted: true)).Missing);

        DecisionEffect Effect(RoomKind? kind, bool escorted) => engine.Decide(Enter(kind, escorted)).Effect;
    }

    [Theory, OnBothExecutors]
    public void Many_rules_that_tell_things_apart_by_a_word_of_their_own_are_found_by_it(RuleExecutor executor)
    {
        var engine = SmallRegulation.Engine(executor, [.. Enumerable.Range(0, 200).Select(i => (Rule)(i % 2 == 0 ? new NoVessel(i) : new NoShip(i)))]);

        Assert.Equal(DecisionEffect.Deny, engine.Decide(Sail("kind 7")).Effect);
        Assert.Equal(DecisionEffect.NotApplicable, engine.Decide(Sail("kind 900")).Effect);
        Assert.Equal(DecisionEffect.Indeterminate, engine.Decide(Sail(null)).Effect);
    }

    [Theory, OnBothExecutors]
    public void A_request_is_judged_by_what_it_holds_whatever_it_is_called(RuleExecutor executor)
    {
        var engine = SmallRegulation.Engine(executor, new Stated { Conditions = Spelled["in a list"] }, new NoVessel(7));

        Assert.Equal(DecisionEffect.Deny, engine.Decide(Held<Fact>(new Document { Level = SecrecyLevel.Secret })).Effect);
        Assert.Equal(DecisionEffect.Deny, engine.EffectOf(Held<Fact>(new Document { Level = SecrecyLevel.Secret })));
        Assert.Equal(DecisionEffect.Indeterminate, engine.Decide(Held<Fact>(new Document())).Effect);
        Assert.Equal(DecisionEffect.NotApplicable, engine.Decide(Held<Fact>(new Room())).Effect);
        Assert.Equal(DecisionEffect.Deny, engine.Decide(Held<Vessel>(new Tanker { Kind = "kind 7" })).Effect);

        static AccessRequest<TResource> Held<TResource>(TResource resource)
            where TResource : Fact => new() { Action = SecrecyAction.Copy, Resource = resource, At = DateTimeOffset.UnixEpoch };
    }

    [Theory, OnBothExecutors]
    public void A_request_without_its_time_or_action_is_refused_and_not_permitted(RuleExecutor executor)
    {
        var engine = SmallRegulation.Engine(executor, new Stated { Conditions = Spelled["in a list"] });
        var timeless = new AccessRequest<Document> { Action = SecrecyAction.Copy, At = default, Resource = new Document { Level = SecrecyLevel.Public } };
        var actless = new AccessRequest<Document> { Action = null!, At = DateTimeOffset.UnixEpoch, Resource = new Document { Level = SecrecyLevel.Public } };

        Assert.Equal((DecisionEffect.Indeterminate, DecisionEffect.Indeterminate), (engine.Decide(timeless).Effect, engine.EffectOf(timeless)));
        Assert.Equal((DecisionEffect.Indeterminate, DecisionEffect.Indeterminate), (engine.Decide(actless).Effect, engine.EffectOf(actless)));
        Assert.Contains(engine.Decide(timeless).Errors, error => error.Message == "at: is required");
    }

    private static bool IsCopying(SecrecyAction action) => action == SecrecyAction.Copy || action == SecrecyAction.Record;

    private static AccessRequest<Room> Enter(RoomKind? kind, bool escorted) => new()
    {
        Action = SecrecyAction.Enter,
        Resource = new Room { Kind = kind },
        At = DateTimeOffset.UnixEpoch,
        Context = new AccessContext { IsEscorted = escorted },
    };

    private static AccessRequest<Vessel> Sail(string? kind) =>
        new() { Action = SecrecyAction.Copy, Resource = new Vessel { Kind = kind }, At = DateTimeOffset.UnixEpoch };

    private class Vessel : Fact
    {
        public string? Kind { get; init; }
    }

    private sealed class Tanker : Vessel;

    [Clause("T1")]
    private sealed class Stated : Rule
    {
        public required Expression<Func<AccessRequest<Document>, bool>>[] Conditions { get; init; }

        public override void Define()
        {
            AccessRequest<Document> request = default!;
            When().Match(() => request, Conditions);
            Then().Prohibit(() => request);
        }
    }

    [Clause("T1")]
    private sealed class EscortedInOfficesAndArchives : Rule
    {
        public override void Define()
        {
            AccessRequest<Room> request = default!;
            When().Match(
                () => request,
                r => r.Action == SecrecyAction.Enter,
                r => r.Context.IsEscorted == false,
                r => r.Resource!.Kind == RoomKind.Office || r.Resource!.Kind == RoomKind.DocumentRoom);
            Then().Prohibit(() => request);
        }
    }

    // The two call the request by different names, which is nobody's business but theirs.
    [Clause("T2")]
    private sealed class NoVessel(int number) : Rule
    {
        private readonly string kind = $"kind {number}";

        public override void Define()
        {
            AccessRequest<Vessel> request = default!;
            Name(kind);
            When().Match(() => request, r => r.Resource!.Kind == kind, r => r.Action == SecrecyAction.Copy);
            Then().Prohibit(() => request);
        }
    }

    [Clause("T2")]
    private sealed class NoShip(int number) : Rule
    {
        private readonly string kind = $"kind {number}";

        public override void Define()
        {
            AccessRequest<Vessel> request = default!;
            Name(kind);
            When().Match(() => request, sailing => sailing.Resource!.Kind == kind, sailing => sailing.Action == SecrecyAction.Copy);
            Then().Prohibit(() => request);
        }
    }
}
