namespace Jiyao.Rules.Tests.Execution;

/// <summary>Missing data is never permission, and an exception is never swallowed: each sentence of the promise, on both executors.</summary>
public sealed class FailClosedTests
{
    public static TheoryData<RuleExecutor> Executors => [RuleExecutor.Compiled, RuleExecutor.Interpreted];

    private static AccessRequest<Document> CarryOut(SecrecyLevel? level, bool? approved = null, Document? document = null) => new()
    {
        Action = SecrecyAction.CarryOut,
        Resource = document ?? new Document { Level = level },
        At = DateTimeOffset.UnixEpoch,
        Context = new AccessContext { IsApproved = approved },
    };

    [Theory, MemberData(nameof(Executors))]
    public void A_needed_value_that_is_null_makes_the_decision_indeterminate_and_is_named(RuleExecutor executor)
    {
        var decision = SmallRegulation.Engine(executor, new SecretsStay()).Decide(CarryOut(null));

        Assert.Equal(DecisionEffect.Indeterminate, decision.Effect);
        Assert.False(decision.IsAllowed);
        Assert.Equal(["resource.level"], decision.Missing);
        Assert.Equal(ReasonKind.MayForbid, Assert.Single(decision.Reasons).Kind);
    }

    [Theory, MemberData(nameof(Executors))]
    public void A_null_at_any_depth_is_unknown_and_not_an_exception(RuleExecutor executor)
    {
        var request = new AccessRequest<Document> { Action = SecrecyAction.CarryOut, Resource = null, At = DateTimeOffset.UnixEpoch };

        var decision = SmallRegulation.Engine(executor, new SecretsStay()).Decide(request);

        Assert.Equal(DecisionEffect.Indeterminate, decision.Effect);
        Assert.Equal(["resource"], decision.Missing);
        Assert.Empty(decision.Errors);
    }

    [Theory, MemberData(nameof(Executors))]
    public void Where_it_is_not_known_whether_any_rule_governs_the_resource_nothing_is_permitted(RuleExecutor executor)
    {
        var engine = SmallRegulation.Engine(executor, new NoEmergencyInTheMachineRoom());
        var silent = RegulationEngine.Create(
            [SmallRegulation.Pack(new NoEmergencyInTheMachineRoom())], new EngineOptions { Executor = executor, SilencePermits = true });

        Assert.Equal(DecisionEffect.Permit, engine.Decide(Enter(RoomKind.MachineRoom)).Effect);
        Assert.Equal(DecisionEffect.NotApplicable, engine.Decide(Enter(RoomKind.Office)).Effect);
        var open = engine.Decide(Enter(null));
        Assert.Equal(DecisionEffect.Indeterminate, open.Effect);
        Assert.Equal(["resource.kind"], open.Missing);
        Assert.Equal(DecisionEffect.Indeterminate, engine.EffectOf(Enter(null)));
        Assert.Equal((DecisionEffect.Permit, DecisionEffect.Permit), (silent.Decide(Enter(null)).Effect, silent.EffectOf(Enter(null))));

        static AccessRequest<Room> Enter(RoomKind? kind) => new()
        {
            Action = SecrecyAction.Enter,
            Resource = new Room { Kind = kind },
            At = DateTimeOffset.UnixEpoch,
            Context = new AccessContext { IsEmergency = false },
        };
    }

    [Theory, MemberData(nameof(Executors))]
    public void Absence_itself_is_two_valued(RuleExecutor executor)
    {
        var engine = SmallRegulation.Engine(executor, new UnnumberedStay());

        Assert.Equal(DecisionEffect.Deny, engine.Decide(CarryOut(null)).Effect);
        Assert.Equal(DecisionEffect.Permit, engine.Decide(CarryOut(null, document: new Document { Number = "1" })).Effect);
    }

    [Theory]
    [MemberData(nameof(Alternatives))]
    public void Alternatives_stated_by_Or_decide_too(RuleExecutor executor, SecrecyLevel? level, bool? approved, DecisionEffect effect) =>
        Assert.Equal(effect, SmallRegulation.Engine(executor, new SecretsAndUnapprovedStay()).Decide(CarryOut(level, approved)).Effect);

    public static TheoryData<RuleExecutor, SecrecyLevel?, bool?, DecisionEffect> Alternatives()
    {
        var cases = new TheoryData<RuleExecutor, SecrecyLevel?, bool?, DecisionEffect>();
        foreach (var executor in Enum.GetValues<RuleExecutor>())
        {
            cases.Add(executor, SecrecyLevel.Secret, true, DecisionEffect.Deny);
            cases.Add(executor, null, false, DecisionEffect.Deny);
            cases.Add(executor, SecrecyLevel.Public, true, DecisionEffect.Permit);
            cases.Add(executor, SecrecyLevel.Public, null, DecisionEffect.Indeterminate);
            cases.Add(executor, null, true, DecisionEffect.Indeterminate);
        }

        return cases;
    }

    [Theory, MemberData(nameof(Executors))]
    public void A_certain_prohibition_denies_whatever_else_is_unknown(RuleExecutor executor)
    {
        var decision = SmallRegulation.Engine(executor, new SecretsStay(), new UnnumberedStay()).Decide(CarryOut(null));

        Assert.Equal(DecisionEffect.Deny, decision.Effect);
        Assert.Equal(["resource.level"], decision.Missing);
    }

    [Theory]
    [MemberData(nameof(Approvals))]
    public void A_certain_prohibition_is_lifted_only_by_a_certain_exception(RuleExecutor executor, bool? approved, DecisionEffect effect)
    {
        var engine = SmallRegulation.Engine(executor, new SecretsStay(), new ApprovedMayLeave());

        Assert.Equal(effect, engine.Decide(CarryOut(SecrecyLevel.Secret, approved)).Effect);
        Assert.Equal(effect, engine.EffectOf(CarryOut(SecrecyLevel.Secret, approved)));
    }

    [Theory, MemberData(nameof(Executors))]
    public void What_an_exception_with_nothing_to_lift_would_need_is_not_missing(RuleExecutor executor)
    {
        var decision = SmallRegulation.Engine(executor, new SecretsStay(), new ApprovedMayLeave()).Decide(CarryOut(SecrecyLevel.Public));

        Assert.Equal(DecisionEffect.Permit, decision.Effect);
        Assert.Empty(decision.Missing);
    }

    public static TheoryData<RuleExecutor, bool?, DecisionEffect> Approvals => new()
    {
        { RuleExecutor.Compiled, true, DecisionEffect.Permit },
        { RuleExecutor.Compiled, false, DecisionEffect.Deny },
        { RuleExecutor.Compiled, null, DecisionEffect.Indeterminate },
        { RuleExecutor.Interpreted, true, DecisionEffect.Permit },
        { RuleExecutor.Interpreted, false, DecisionEffect.Deny },
        { RuleExecutor.Interpreted, null, DecisionEffect.Indeterminate },
    };

    [Theory, MemberData(nameof(Executors))]
    public void A_condition_that_throws_is_unknown_and_its_error_is_on_the_decision(RuleExecutor executor)
    {
        var engine = SmallRegulation.Engine(executor, new Throwing(), new UnnumberedStay());

        var open = engine.Decide(CarryOut(null, document: new Document { Number = "x" }));
        var denied = engine.Decide(CarryOut(null));

        Assert.Equal(DecisionEffect.Indeterminate, open.Effect);
        Assert.Equal("Throwing", Assert.Single(open.Errors).Rule);
        Assert.Contains("FormatException", open.Errors[0].Message, StringComparison.Ordinal);
        Assert.Equal(DecisionEffect.Deny, denied.Effect);
    }

    [Theory, MemberData(nameof(Executors))]
    public void What_no_rule_governs_is_not_applicable_and_not_allowed(RuleExecutor executor)
    {
        var engine = SmallRegulation.Engine(executor, new SecretsStay());
        var copy = new AccessRequest<Document> { Action = SecrecyAction.Copy, At = DateTimeOffset.UnixEpoch };
        var enter = new AccessRequest<Room> { Action = SecrecyAction.CarryOut, At = DateTimeOffset.UnixEpoch };

        Assert.Equal(DecisionEffect.NotApplicable, engine.Decide(copy).Effect);
        Assert.Equal(DecisionEffect.NotApplicable, engine.Decide(enter).Effect);
        Assert.False(engine.Decide(copy).IsAllowed);
    }

    [Theory, MemberData(nameof(Executors))]
    public void A_host_may_say_that_silence_means_yes(RuleExecutor executor)
    {
        var options = new EngineOptions { Executor = executor, SilencePermits = true };
        var engine = RegulationEngine.Create([SmallRegulation.Pack(new SecretsStay())], options);
        var copy = new AccessRequest<Document> { Action = SecrecyAction.Copy, At = DateTimeOffset.UnixEpoch };

        Assert.True(engine.Decide(copy).IsAllowed);
        Assert.False(engine.Decide(CarryOut(null)).IsAllowed);
    }

    [Theory, MemberData(nameof(Executors))]
    public void A_value_that_no_enum_has_is_an_error_and_unknown(RuleExecutor executor)
    {
        var decision = SmallRegulation.Engine(executor, new SecretsStay()).Decide(CarryOut((SecrecyLevel)(-3)));

        Assert.Equal(DecisionEffect.Indeterminate, decision.Effect);
        Assert.Contains("resource.level", Assert.Single(decision.Errors).Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Executors))]
    public void What_an_item_does_not_say_is_named_with_where_it_stands(RuleExecutor executor)
    {
        var engine = SmallRegulation.Engine(executor, new OfficeAStays());
        var known = engine.Decide(CarryOut(null, document: new Document { Scope = [new("7", "乙")] }));
        var open = engine.Decide(CarryOut(null, document: new Document { Scope = [new("7", "乙"), new("8", null)] }));
        var unlisted = engine.Decide(CarryOut(null));

        Assert.Equal(DecisionEffect.Permit, known.Effect);
        Assert.Equal(DecisionEffect.Indeterminate, open.Effect);
        Assert.Equal(["resource.scope.unit"], open.Missing);
        Assert.Equal(["resource.scope"], unlisted.Missing);
        Assert.Empty(open.Errors);
    }

    [Theory, MemberData(nameof(Executors))]
    public void An_item_that_throws_is_unknown_unless_another_settles_it(RuleExecutor executor)
    {
        var engine = SmallRegulation.Engine(executor, new HighNumbersStay());
        var open = engine.Decide(CarryOut(null, document: new Document { Scope = [new("x", null), new("0", null)] }));
        var denied = engine.Decide(CarryOut(null, document: new Document { Scope = [new("x", null), new("2", null)] }));

        Assert.Equal(DecisionEffect.Indeterminate, open.Effect);
        Assert.Contains("FormatException", Assert.Single(open.Errors).Message, StringComparison.Ordinal);
        Assert.Equal(DecisionEffect.Deny, denied.Effect);
    }

    [Theory, MemberData(nameof(Executors))]
    public void An_explanation_takes_what_is_malformed_as_unknown_as_the_decision_does(RuleExecutor executor)
    {
        var engine = SmallRegulation.Engine(executor, new SecretsStay());
        var sound = engine.Explain(CarryOut(SecrecyLevel.Secret));
        var malformed = engine.Explain(CarryOut((SecrecyLevel)7));

        Assert.Empty(sound.Errors);
        Assert.True(Assert.Single(sound.Rules).Outcome);
        Assert.Contains("resource.level", Assert.Single(malformed.Errors).Message, StringComparison.Ordinal);
        Assert.Equal(engine.Decide(CarryOut((SecrecyLevel)7)).Errors, malformed.Errors);
        Assert.Null(Assert.Single(malformed.Rules).Outcome);
        Assert.Equal(["resource.level"], malformed.Rules[0].Conditions[1].Missing);
    }

    [Clause("T1")]
    private sealed class OfficeAStays : Rule
    {
        public override void Define()
        {
            AccessRequest<Document> request = default!;
            When().Match(() => request, r => r.Action == SecrecyAction.CarryOut, r => r.Resource!.Scope!.Any(entry => entry.Unit == "甲"));
            Then().Prohibit(() => request);
        }
    }

    [Clause("T1")]
    private sealed class HighNumbersStay : Rule
    {
        public override void Define()
        {
            AccessRequest<Document> request = default!;
            When().Match(
                () => request, r => r.Action == SecrecyAction.CarryOut, r => r.Resource!.Scope!.Any(entry => int.Parse(entry.PersonId!) > 1));
            Then().Prohibit(() => request);
        }
    }

    [Clause("T1")]
    private sealed class SecretsStay : Rule
    {
        public override void Define()
        {
            AccessRequest<Document> request = default!;
            When().Match(() => request, r => r.Action == SecrecyAction.CarryOut, r => r.Resource!.Level >= SecrecyLevel.Secret);
            Then().Prohibit(() => request);
        }
    }

    [Clause("T1")]
    private sealed class SecretsAndUnapprovedStay : Rule
    {
        public override void Define()
        {
            AccessRequest<Document> request = default!;
            When().Match(() => request, r => r.Action == SecrecyAction.CarryOut).Or(either => either
                .Having(() => request.Resource!.Level >= SecrecyLevel.Secret)
                .And(both => both.Having(() => request.Action == SecrecyAction.CarryOut, () => request.Context.IsApproved == false)));
            Then().Prohibit(() => request);
        }
    }

    [Clause("T1")]
    private sealed class NoEmergencyInTheMachineRoom : Rule
    {
        public override void Define()
        {
            AccessRequest<Room> request = default!;
            When()
                .Match(() => request, r => r.Action == SecrecyAction.Enter, r => r.Resource!.Kind == RoomKind.MachineRoom)
                .Having(() => request.Context.IsEmergency == true);
            Then().Prohibit(() => request);
        }
    }

    [Clause("T2")]
    private sealed class UnnumberedStay : Rule
    {
        public override void Define()
        {
            AccessRequest<Document> request = default!;
            When().Match(() => request, r => r.Action == SecrecyAction.CarryOut, r => r.Resource!.Number == null);
            Then().Prohibit(() => request);
        }
    }

    [Clause("T3"), Overrides("T1")]
    private sealed class ApprovedMayLeave : Rule
    {
        public override void Define()
        {
            AccessRequest<Document> request = default!;
            When().Match(() => request, r => r.Action == SecrecyAction.CarryOut, r => r.Context.IsApproved == true);
            Then().Permit(() => request);
        }
    }

    [Clause("T4")]
    private sealed class Throwing : Rule
    {
        public override void Define()
        {
            AccessRequest<Document> request = default!;
            When().Match(
                () => request, r => r.Action == SecrecyAction.CarryOut, r => int.Parse(r.Resource!.Number ?? "none") > 1);
            Then().Prohibit(() => request);
        }
    }
}
