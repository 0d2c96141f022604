using Jiyao.Rules.Tests.Execution;

namespace Jiyao.Rules.Tests.Combining;

/// <summary>What an answer tells beside its effect: each duty with its clause, each doubt with what is missing and what failed.</summary>
public sealed class WhatIsToldTests
{
    private static readonly Duty Keep = new("keep", new("照办", "keep it"));
    private static readonly DateTimeOffset Nine = new(2026, 3, 10, 9, 0, 0, TimeSpan.FromHours(8));

    [Theory, OnBothExecutors]
    public void Each_form_of_duty_is_told_with_its_clause_and_a_prohibition_is_none(RuleExecutor executor)
    {
        var engine = SmallRegulation.Engine(executor, new Event(), new StateByDeadline(), new State(), new Forbidden());

        var duties = engine.DutiesOf(new Telegram { Direction = TelegramDirection.Incoming, ReceivedAt = Nine, IsImportant = true });

        Assert.Equal(["T1", "T2", "T3"], duties.Obligations.Select(owed => owed.Clause));
        Assert.Equal([(true, true), (true, false), (false, false)], duties.Obligations.Select(owed => (owed.HasDeadline, owed.IsEvent)));
        Assert.Empty(duties.Undecided);
    }

    [Theory, OnBothExecutors]
    public void A_duty_in_doubt_tells_what_is_missing_and_what_is_wrong_with_the_fact(RuleExecutor executor)
    {
        var engine = SmallRegulation.Engine(executor, new Event());

        var duties = engine.DutiesOf(new Telegram { ReceivedAt = Nine, Precedence = (TelegramPrecedence)9 });

        var undecided = Assert.Single(duties.Undecided);
        Assert.Equal(("T1", nameof(Event)), (undecided.Clause, undecided.Rule));
        Assert.Equal(["direction"], undecided.Missing);
        Assert.Contains("precedence", Assert.Single(undecided.Errors).Message, StringComparison.Ordinal);
    }

    [Theory, OnBothExecutors]
    public void A_duty_whose_deadline_is_not_known_tells_what_the_deadline_lacks(RuleExecutor executor)
    {
        var entry = Audited(SmallRegulation.Engine(executor, new Event()), new Telegram { Direction = TelegramDirection.Incoming });

        Assert.Equal(["receivedAt"], entry.Missing);
        Assert.Empty(entry.Errors);
    }

    [Theory, OnBothExecutors]
    public void A_duty_whose_fulfilment_throws_tells_what_was_thrown(RuleExecutor executor)
    {
        var entry = Audited(SmallRegulation.Engine(executor, new Throwing()), new Telegram { ReceivedAt = Nine });

        Assert.Contains("no such column", Assert.Single(entry.Errors).Message, StringComparison.Ordinal);
        Assert.NotNull(entry.Due);
    }

    [Theory, OnBothExecutors]
    public void A_rule_of_several_facts_names_members_of_its_record_without_the_alias(RuleExecutor executor)
    {
        var engine = SmallRegulation.Engine(executor, new OfTheUnit());

        var entry = Audited(engine, new Unit { Name = "甲局" }, new Appointment { Unit = "甲局", Role = Role.SecrecyOfficer });

        Assert.Equal(["kind"], entry.Missing);
        Assert.Empty(entry.Errors);
    }

    [Theory, OnBothExecutors]
    public void A_rule_of_several_facts_tells_what_its_deadline_lacks_and_what_its_state_throws(RuleExecutor executor)
    {
        var engine = SmallRegulation.Engine(executor, new OfTheTelegram());

        var entry = Audited(engine, new Telegram { Number = "1" }, new Unit { Name = "1" });

        Assert.Equal(["receivedAt"], entry.Missing);
        Assert.Contains("no such column", Assert.Single(entry.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_of_a_call_that_took_too_long_fits_whatever_length_was_chosen()
    {
        var engine = RegulationEngine.Create([CipherOfficeRegulation.Create(new() { MaxCall = TimeSpan.FromMinutes(5) })]);

        var decision = engine.Decide(new AccessRequest<Device>
        {
            Subject = new Person { Roles = [new(Role.PrincipalDuty)] },
            Action = SecrecyAction.Call,
            Resource = new Device { IsDutySet = true },
            At = Nine,
            Context = new AccessContext { IsPrivate = false, Duration = TimeSpan.FromMinutes(6) },
        });

        Assert.Contains("by default 10 minutes", Assert.Single(decision.Reasons).Message.En, StringComparison.Ordinal);
    }

    private static AuditEntry Audited(IRegulationEngine engine, params Fact[] facts)
    {
        var entry = Assert.Single(engine.Audit(facts, new AuditOptions { AsOf = Nine.AddYears(1) }).Entries);
        Assert.Equal(Verdict.Indeterminate, entry.Verdict);
        return entry;
    }

    private static RecordedTime? Thrown(Telegram telegram) => throw new InvalidOperationException($"no such column {telegram.Number}");

    private static bool? Refused(Telegram telegram) => throw new InvalidOperationException($"no such column {telegram.Number}");

    [Clause("T1")]
    private sealed class Event : Rule
    {
        public override void Define()
        {
            Telegram telegram = default!;
            var limit = new TimeLimit(TimeSpan.FromMinutes(15));
            When().Match(() => telegram, t => t.Direction == TelegramDirection.Incoming);
            Then().Oblige(() => telegram, Keep, due: t => limit.From(t.ReceivedAt), fulfilled: t => t.ReceiptSentAt);
        }
    }

    [Clause("T2")]
    private sealed class StateByDeadline : Rule
    {
        public override void Define()
        {
            Telegram telegram = default!;
            var limit = new TimeLimit(TimeSpan.FromMinutes(15));
            When().Match(() => telegram);
            Then().Oblige(() => telegram, Keep, due: t => limit.From(t.ReceivedAt), kept: t => t.IsImportant);
        }
    }

    [Clause("T3")]
    private sealed class State : Rule
    {
        public override void Define()
        {
            Telegram telegram = default!;
            When().Match(() => telegram);
            Then().Oblige(() => telegram, Keep, kept: t => t.IsImportant);
        }
    }

    [Clause("T4")]
    private sealed class Forbidden : Rule
    {
        public override void Define()
        {
            Telegram telegram = default!;
            When().Match(() => telegram);
            Then().Prohibit(() => telegram);
        }
    }

    [Clause("T1")]
    private sealed class Throwing : Rule
    {
        public override void Define()
        {
            Telegram telegram = default!;
            var limit = new TimeLimit(TimeSpan.FromMinutes(15));
            When().Match(() => telegram);
            Then().Oblige(() => telegram, Keep, due: t => limit.From(t.ReceivedAt), fulfilled: t => Thrown(t));
        }
    }

    [Clause("T1")]
    private sealed class OfTheUnit : Rule
    {
        public override void Define()
        {
            Unit unit = default!;
            When().Match(() => unit, u => u.Kind == UnitKind.Township).Exists<Appointment>(a => a.Unit == unit.Name);
            Then().Prohibit(() => unit);
        }
    }

    [Clause("T1")]
    private sealed class OfTheTelegram : Rule
    {
        public override void Define()
        {
            Telegram telegram = default!;
            Unit unit = default!;
            var limit = new TimeLimit(TimeSpan.FromMinutes(15));
            When().Match(() => telegram).Match(() => unit, u => u.Name == telegram.Number);
            Then().Oblige(() => telegram, Keep, due: t => limit.From(t.ReceivedAt), kept: t => Refused(t));
        }
    }
}
