using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Amendments;

/// <summary>A request or record is judged by the text in force at its own instant, on both executors.</summary>
public sealed class TextInForceTests
{
    private static readonly AuditOptions AtYearsEnd = new() { AsOf = At("2026-12-31 00:00"), IncludeCompliant = true };

    [Theory]
    [OnBothExecutors("2026-06-30 23:59:59.9999999 +08:00", 3)]
    [OnBothExecutors("2026-07-01 00:00 +08:00", 2)]
    [OnBothExecutors("2026-06-30 16:00 +00:00", 2)]
    [OnBothExecutors("2026-06-30 15:59:59 +00:00", 3)]
    public void A_duty_is_that_of_the_day_on_which_it_arose(RuleExecutor executor, string received, int days)
    {
        var at = DateTimeOffset.Parse(received, System.Globalization.CultureInfo.InvariantCulture);

        var duty = Assert.Single(AmendedRegulation.Engine(executor).DutiesOf(new Telegram { ReceivedAt = at }).Obligations);

        Assert.Equal(at.AddDays(days), duty.Due!.Value.Due.Earliest);
    }

    [Theory]
    [OnBothExecutors("2026-06-30", "carryOut", DecisionEffect.NotApplicable)]
    [OnBothExecutors("2026-07-01", "carryOut", DecisionEffect.Deny)]
    [OnBothExecutors("2026-06-30", "copy", DecisionEffect.Deny)]
    [OnBothExecutors("2026-07-01", "copy", DecisionEffect.NotApplicable)]
    public void A_ban_governs_only_while_it_is_in_force(RuleExecutor executor, string day, string action, DecisionEffect effect)
    {
        var request = Request(action, RecordedTime.ToTheDay(At($"{day} 00:00")));

        Assert.Equal(effect, AmendedRegulation.Engine(executor).Decide(request).Effect);
        Assert.Equal(effect, AmendedRegulation.Engine(executor).EffectOf(request));
    }

    [Theory]
    [OnBothExecutors("carryOut")]
    [OnBothExecutors("copy")]
    public void Where_the_time_does_not_tell_which_text_it_is_open(RuleExecutor executor, string action)
    {
        var somewhen = RecordedTime.Between(At("2026-06-30 12:00"), At("2026-07-01 12:00"));

        var decision = AmendedRegulation.Engine(executor).Decide(Request(action, somewhen));

        Assert.Equal((DecisionEffect.Indeterminate, "when"), (decision.Effect, Assert.Single(decision.Missing)));
        Assert.Equal(DecisionEffect.Indeterminate, AmendedRegulation.Engine(executor).EffectOf(Request(action, RecordedTime.Illegible)));
    }

    [Theory, OnBothExecutors]
    public void What_both_texts_forbid_is_forbidden_whichever_it_was(RuleExecutor executor)
    {
        var engine = AmendedRegulation.Engine(executor, Renumbered());
        var copying = Request("copy", RecordedTime.Between(At("2026-06-30 12:00"), At("2026-07-01 12:00")));

        var decision = engine.Decide(copying);

        Assert.Equal(DecisionEffect.Deny, decision.Effect);
        Assert.Equal(["T3 Forbids", "T6 Forbids"], decision.Reasons.Select(reason => $"{reason.Clause} {reason.Kind}"));
        Assert.Empty(decision.Missing);
        Assert.Equal(DecisionEffect.Deny, engine.EffectOf(copying));
        Assert.Equal(DecisionEffect.Deny, engine.EffectOf(Request("copy", RecordedTime.Illegible)));
        Assert.Equal([Verdict.Indeterminate, Verdict.Indeterminate], engine.Audit([copying]).Entries.Select(entry => entry.Verdict));
    }

    [Theory]
    [OnBothExecutors("2026-07-01 13:00", Verdict.Compliant)]
    [OnBothExecutors("2026-07-03 13:00", Verdict.Indeterminate)]
    [OnBothExecutors("2026-07-20 00:00", Verdict.Violated)]
    public void A_record_is_judged_where_both_texts_say_the_same_of_the_clause(RuleExecutor executor, string completed, Verdict verdict)
    {
        var telegram = new Telegram { Id = "1", ReceivedAt = RecordedTime.Between(At("2026-06-30 12:00"), At("2026-07-01 12:00")), CompletedAt = At(completed) };

        foreach (var workers in new[] { 1, 2 })
        {
            var report = AmendedRegulation.Engine(executor).Audit(
                [telegram], new AuditOptions { AsOf = At("2026-08-01 00:00"), IncludeCompliant = true, Workers = workers });

            Assert.Equal(verdict, Assert.Single(report.Entries).Verdict);
            Assert.Equal(1, verdict switch { Verdict.Compliant => report.Total.Compliant, Verdict.Violated => report.Total.Violated, _ => report.Total.Indeterminate });
        }
    }

    [Theory, OnBothExecutors]
    public void Both_texts_are_open_for_a_record_of_either(RuleExecutor executor)
    {
        var telegram = new Telegram { Id = "1", ReceivedAt = RecordedTime.Illegible };

        var duties = AmendedRegulation.Engine(executor).DutiesOf(telegram);

        Assert.Empty(duties.Obligations);
        Assert.Equal(["FinishedInThreeDays", "FinishedInTwoDays"], duties.Undecided.Select(rule => rule.Rule));
        Assert.Equal(Verdict.Indeterminate, Assert.Single(Audit(executor, telegram).Entries).Verdict);
    }

    [Theory]
    [OnBothExecutors("2026-06-30 00:00", "条款 T1，三日")]
    [OnBothExecutors("2026-07-01 00:00", "条款 T1")]
    public void A_finding_cites_the_wording_of_its_day(RuleExecutor executor, string received, string wording)
    {
        var amended = AmendedRegulation.Pack() with { Rules = [new TelegramsAreForbidden()] };

        var entry = Assert.Single(AmendedRegulation.Engine(executor, amended).Audit([new Telegram { ReceivedAt = At(received) }], AtYearsEnd).Entries);

        Assert.Equal(wording, entry.Message.Zh);
    }

    [Theory]
    [OnBothExecutors("2026-06-30 00:00", 0)]
    [OnBothExecutors("2026-07-01 00:00", 1)]
    public void A_standing_state_is_judged_by_the_text_of_the_day_it_is_looked_at(RuleExecutor executor, string today, int owed)
    {
        var device = new Device { Id = "1", Custodians = [] };
        var engine = AmendedRegulation.Engine(executor, clock: new StandingClock(At(today)));

        Assert.Equal(owed, engine.DutiesOf(device).Obligations.Count);
        Assert.Equal(owed, engine.Explain(device).Rules.Count);
        Assert.Equal(owed, engine.Audit([device]).Entries.Count);
        Assert.Equal(1 - owed, engine.Audit([device], new() { AsOf = At(owed == 1 ? "2026-06-30 00:00" : "2026-07-01 00:00") }).Entries.Count);
    }

    [Theory]
    [OnBothExecutors("2026-06-30", null)]
    [OnBothExecutors("2026-07-01", Verdict.Violated)]
    public void A_rule_of_several_facts_goes_by_the_time_of_its_record(RuleExecutor executor, string lent, Verdict? verdict)
    {
        Fact[] facts = [new Loan { Id = "1", Item = "7", LentAt = RecordedTime.ToTheDay(At($"{lent} 00:00")) }, new Document { Id = "2", Number = "8" }];

        Assert.Equal(verdict, Audit(executor, facts).Entries.SingleOrDefault(entry => entry.Clause == "T5")?.Verdict);
    }

    [Theory, OnBothExecutors]
    public void A_rule_of_several_facts_is_open_where_the_time_does_not_tell(RuleExecutor executor)
    {
        Fact[] facts = [new Loan { Id = "1", Item = "7", LentAt = RecordedTime.Illegible }, new Document { Id = "2", Number = "8" }];

        Assert.Equal(Verdict.Indeterminate, Assert.Single(Audit(executor, facts).Entries, entry => entry.Clause == "T5").Verdict);
    }

    [Theory, OnBothExecutors]
    public void A_clause_out_of_force_all_the_time_is_not_evaluated_and_says_since_when(RuleExecutor executor)
    {
        var options = new AuditOptions { AsOf = At("2026-12-31 00:00"), From = At("2026-08-01 00:00") };

        var report = AmendedRegulation.Engine(executor).Audit([Request("copy", At("2026-08-02 00:00"))], options);

        var clause = Assert.Single(report.NotEvaluated, clause => clause.Clause == "T3");
        Assert.Equal(NotEvaluatedKind.NotInForce, clause.Kind);
        Assert.Contains("../2026-07-01", clause.Reason.En, StringComparison.Ordinal);
    }

    [Theory, OnBothExecutors]
    public void Records_of_many_days_are_judged_alike_in_any_order_and_by_any_number_of_workers(RuleExecutor executor)
    {
        var engine = AmendedRegulation.Engine(executor);
        Fact[] facts =
        [
            .. Enumerable.Range(0, 5000).Select(i => new Telegram
            {
                Id = $"{i}",
                ReceivedAt = At("2026-07-01 00:00").AddHours((i % 2 == 0 ? 1 : -1) * i),
                CompletedAt = At("2026-07-01 00:00").AddHours(((i % 2 == 0 ? 1 : -1) * i) + 60),
            }),
        ];

        var one = Verdicts(engine.Audit(facts, AtYearsEnd));

        Assert.Equal((2500, 2500), (one.Count(pair => pair.Verdict == Verdict.Violated), one.Count(pair => pair.Verdict == Verdict.Compliant)));
        Assert.Equal(one, Verdicts(engine.Audit(facts, new() { AsOf = AtYearsEnd.AsOf, IncludeCompliant = true, Workers = 4 })));
        Assert.Equal(one, Verdicts(engine.Audit(facts.Reverse(), AtYearsEnd)).Reverse());

        static IEnumerable<(string? Id, Verdict Verdict)> Verdicts(AuditReport report) => report.Entries.Select(entry => (entry.Fact.Id, entry.Verdict));
    }

    private static AuditReport Audit(RuleExecutor executor, params Fact[] facts) => AmendedRegulation.Engine(executor).Audit(facts, AtYearsEnd);

    private static AccessRequest<Document> Request(string action, RecordedTime at) => new()
    {
        Action = action == "copy" ? SecrecyAction.Copy : SecrecyAction.CarryOut,
        Resource = new Document(),
        At = at,
    };

    [Theory]
    [OnBothExecutors("2026-07-31 23:59:59.9999999 +08:00", DecisionEffect.Deny)]
    [OnBothExecutors("2026-07-31 16:00 +00:00", DecisionEffect.Permit)]
    [OnBothExecutors("2026-08-01 00:00 +08:00", DecisionEffect.Permit)]
    public void An_exception_lifts_from_its_own_day_on(RuleExecutor executor, string at, DecisionEffect effect)
    {
        var engine = AmendedRegulation.Engine(executor, WithAnException());

        var request = Request("carryOut", DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(effect, engine.Decide(request).Effect);
        Assert.Equal(effect, engine.EffectOf(request));
    }

    [Theory, OnBothExecutors]
    public void An_exception_that_may_have_been_in_force_leaves_the_ban_open(RuleExecutor executor) => Assert.Equal(
        DecisionEffect.Indeterminate,
        AmendedRegulation.Engine(executor, WithAnException())
            .Decide(Request("carryOut", RecordedTime.Between(At("2026-07-31 12:00"), At("2026-08-01 12:00")))).Effect);

    [Theory]
    [OnBothExecutors("2026-02-01 00:00", 1, 0)]
    [OnBothExecutors("2027-02-01 00:00", 6, 6)]
    public void What_is_owed_every_month_is_owed_by_the_text_of_that_month(RuleExecutor executor, string asOf, int before, int since)
    {
        RegulationPack pack = new(
            new Regulation("T", new("试行规定", "Test regulation"), [new Chapter("T", new("试", "Test"), [AmendedRegulation.Clause("T1", "Inspect.")])]),
            [new InspectedUntilJuly(), new InspectedSinceJuly()],
            []);
        var options = new AuditOptions { AsOf = At(asOf), From = At("2026-01-01 00:00"), To = At("2027-01-01 00:00"), Supplied = [typeof(Inspection)] };

        var violated = AmendedRegulation.Engine(executor, pack).Audit([], options).Entries.Where(entry => entry.Verdict == Verdict.Violated).ToList();

        Assert.Equal((before, since), (violated.Count(IsOfBefore), violated.Count(entry => !IsOfBefore(entry))));
        Assert.All(violated, entry => Assert.Equal(IsOfBefore(entry), ((CalendarSpan)entry.Fact).First < new DateOnly(2026, 7, 1)));

        static bool IsOfBefore(AuditEntry entry) => entry.Message.En.StartsWith("Inspect as before", StringComparison.Ordinal);
    }

    private static RegulationPack WithAnException()
    {
        var pack = AmendedRegulation.Pack();
        var couriers = AmendedRegulation.Clause("T6", "Couriers may.") with { InForce = new(new(2026, 8, 1), null) };
        var chapter = pack.Regulation.Chapters[0] with { Clauses = [.. pack.Regulation.Clauses, couriers] };
        return pack with { Regulation = pack.Regulation with { Chapters = [chapter] }, Rules = [.. pack.Rules, new CouriersMayCarryOut()] };
    }

    [Clause("T6"), Overrides("T2")]
    private sealed class CouriersMayCarryOut : Authoring.Rule
    {
        public override void Define()
        {
            AccessRequest<Document> request = default!;
            When().Match(() => request, r => r.Action == SecrecyAction.CarryOut);
            Then().Permit(() => request);
        }
    }

    private abstract class Inspected(string duty) : Authoring.Rule
    {
        public override void Define()
        {
            CalendarSpan month = default!;
            IEnumerable<Inspection> inspections = default!;
            var inspect = new Duty("inspect", new("检查", $"inspect as {duty}"));

            When()
                .Query(() => month, q => q.Match<AuditPeriod>().SelectMany(period => period.Spans(SpanKind.Month)))
                .Query(() => inspections, q => q.Match<Inspection>().Collect());
            Then()
                .Oblige(() => month, inspect, due: m => m.Deadline, fulfilled: m => m.FirstOf(inspections.Select(i => i.At)));
        }
    }

    [Clause("T1"), InForce(Until = "2026-07-01")]
    private sealed class InspectedUntilJuly() : Inspected("before");

    [Clause("T1"), InForce(From = "2026-07-01")]
    private sealed class InspectedSinceJuly() : Inspected("since");

    [Clause("T1")]
    private sealed class TelegramsAreForbidden : Authoring.Rule
    {
        public override void Define()
        {
            Telegram telegram = default!;
            When().Match(() => telegram);
            Then().Prohibit(() => telegram);
        }
    }

    private static RegulationPack Renumbered() => new(
        new Regulation("T", new("试行规定", "Test regulation"), [new Chapter("T", new("试", "Test"), [
            AmendedRegulation.Clause("T3", "No copying.") with { InForce = new(null, new(2026, 7, 1)) },
            AmendedRegulation.Clause("T6", "No copying.") with { InForce = new(new(2026, 7, 1), null) }])]),
        [new AmendedRegulation.NoCopying(), new NoCopyingSince()],
        []);

    [Clause("T6"), InForce(From = "2026-07-01")]
    private sealed class NoCopyingSince : Rule
    {
        public override void Define()
        {
            AccessRequest<Document> request = default!;
            When().Match(() => request, r => r.Action == SecrecyAction.Copy);
            Then().Prohibit(() => request);
        }
    }
}
