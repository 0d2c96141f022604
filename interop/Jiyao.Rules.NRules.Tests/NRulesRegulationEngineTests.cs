using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests;

/// <summary>What the adapter adds to the sessions of NRules.</summary>
public sealed class NRulesRegulationEngineTests
{
    private static readonly NRulesRegulationEngine Both = NRulesRegulationEngine.Create(ModelRegulations.Load(ModelRegulations.Ids, []));

    [Xunit.Fact]
    public void A_denial_names_its_clause_and_rule()
    {
        var decision = Both.Decide(Carry(SecrecyLevel.Secret));

        Assert.Equal(DecisionEffect.Deny, decision.Effect);
        Assert.Contains(("B6.4.e", "SecretDocumentsStayOnThePremises"), decision.Reasons.Select(reason => (reason.Clause, reason.Rule)));
    }

    [Xunit.Fact]
    public void What_is_not_known_leaves_the_decision_open_and_is_named()
    {
        var decision = Both.Decide(Carry(null));

        Assert.Equal(DecisionEffect.Indeterminate, decision.Effect);
        Assert.Contains("resource.level", decision.Missing);
    }

    [Xunit.Fact]
    public void A_request_that_contradicts_itself_is_not_permitted()
    {
        var decision = Both.Decide(Carry((SecrecyLevel)99));

        Assert.Equal(DecisionEffect.Indeterminate, decision.Effect);
        Assert.Contains("resource.level", Assert.Single(decision.Errors).Message, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void A_request_that_no_rule_governs_is_not_permitted()
    {
        var act = new AccessRequest<Document> { Action = SecrecyAction.Connect, Resource = new Document { Level = SecrecyLevel.Public }, At = At("10:00") };

        Assert.Equal(DecisionEffect.NotApplicable, Both.Decide(act).Effect);
    }

    [Xunit.Fact]
    public void Duties_follow_from_a_telegram_with_their_deadlines()
    {
        var duties = Both.DutiesOf(new Telegram { Direction = TelegramDirection.Incoming, Precedence = TelegramPrecedence.Ordinary, ReceivedAt = At("09:00") });

        var receipt = Assert.Single(duties.Obligations, duty => duty.Clause == "B4.1.a");
        Assert.Equal(("ReceiptWithinFifteenMinutes", At("09:15")), (receipt.Rule, receipt.Due!.Value.Due));
        Assert.Contains(duties.Undecided, rule => rule.Clause == "B4.3.a" && rule.Missing.Contains("isImportant"));
    }

    [Xunit.Fact]
    public void A_request_is_explained_condition_by_condition()
    {
        var rule = Assert.Single(Both.Explain(Carry(null)).Rules, rule => rule.Rule == "SecretDocumentsStayOnThePremises");

        Assert.Null(rule.Outcome);
        Assert.Contains(rule.Conditions, condition => condition.Value is null && condition.Missing.Contains("resource.level"));
    }

    [Xunit.Fact]
    public void Records_that_say_the_same_are_judged_each_and_one_that_is_listed_twice_twice()
    {
        var late = new Telegram { Direction = TelegramDirection.Incoming, ReceivedAt = At("09:00"), ReceiptSentAt = At("10:00") };
        var same = new Telegram { Direction = TelegramDirection.Incoming, ReceivedAt = At("09:00"), ReceiptSentAt = At("10:00") };

        var report = Both.Audit([late, same, late], new AuditOptions { AsOf = At("18:00") });

        Assert.Equal(3, report.Facts);
        Assert.Equal(3, report.Clauses.Single(clause => clause.Clause == "B4.1.a").Violated);
    }

    [Xunit.Fact]
    public void A_clause_whose_registers_were_not_supplied_is_not_evaluated()
    {
        var report = Both.Audit([new Telegram { ReceivedAt = At("09:00") }], new AuditOptions { AsOf = At("18:00") });

        Assert.Contains(report.NotEvaluated, clause => clause.Clause == "B6.1.a");
        Assert.DoesNotContain(report.NotEvaluated, clause => clause.Clause == "B4.1.a");
    }

    [Xunit.Fact]
    public void A_register_without_a_record_is_no_want_of_one() => Assert.DoesNotContain(
        Both.Audit([], new AuditOptions { AsOf = At("18:00"), Supplied = [typeof(Telegram)] }).NotEvaluated, clause => clause.Clause == "B4.1.a");

    [Xunit.Fact]
    public void A_deadline_that_runs_from_a_time_that_is_not_known_says_so() =>
        Assert.Equal(["foundAt"], Entry(new Observation { IsBreach = true, ReportedAt = At("10:00") }, "A6.b").Missing);

    [Xunit.Fact]
    public void Where_it_is_open_what_was_found_is_told_all_the_same() =>
        Assert.Contains("Wanting", Entry(new Destruction { DestroyedAt = At("10:00") }, "A5.c").Message.En, StringComparison.Ordinal);

    [Xunit.Fact]
    public void What_belongs_to_a_group_that_is_not_known_leaves_the_clause_open() =>
        Assert.Equal(Verdict.Indeterminate, Entry(new Appointment { Role = Role.SecrecyOfficer, Person = new Person() }, "B6.7").Verdict);

    [Xunit.Fact]
    public void Beside_a_record_that_contradicts_itself_nothing_is_proved_by_what_is_absent()
    {
        var person = new Person { Id = "1" };
        Fact[] office =
        [
            new DutyShift { Person = person, From = At("08:00"), To = At("20:00") },
            new DutyPresence { Person = person, Post = DutyPost.Principal, Place = PresencePlace.Room, From = At("08:00"), To = At("20:00") },
        ];

        Assert.Contains(Late(office), entry => entry.Verdict == Verdict.Compliant);
        Assert.All(Late([.. office, new DutyPresence { Person = person, From = At("10:00"), To = At("09:00") }]), entry => Assert.Equal(Verdict.Indeterminate, entry.Verdict));
    }

    [Xunit.Fact]
    public void A_condition_that_throws_is_not_known_and_costs_no_other_request()
    {
        var engine = Engine(new ThrowsOnSecrets());

        var decision = engine.Decide(Carry(SecrecyLevel.Secret));

        Assert.Equal(DecisionEffect.Indeterminate, decision.Effect);
        Assert.Contains("cannot say", Assert.Single(decision.Errors).Message, StringComparison.Ordinal);
        Assert.Equal(DecisionEffect.Permit, engine.Decide(Carry(SecrecyLevel.Public)).Effect);
    }

    [Xunit.Fact]
    public void An_audit_in_which_a_query_throws_gives_no_report() =>
        Assert.ThrowsAny<Exception>(() => Engine(new ThrowsInItsQuery()).Audit([new Document { Level = SecrecyLevel.Secret }]));

    [Xunit.Fact]
    public void A_duty_of_several_facts_that_throws_is_open_and_says_what_was_thrown()
    {
        var report = Engine(new ThrowsInItsDuty()).Audit([new Document { Level = SecrecyLevel.Secret }, new Document { Level = SecrecyLevel.Public }, new Device()]);

        var entry = Assert.Single(report.Entries);
        Assert.Equal(Verdict.Indeterminate, entry.Verdict);
        Assert.Contains("cannot say", Assert.Single(entry.Errors).Message, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public async Task Many_threads_get_the_answers_of_one()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(
            () => Both.Decide(Carry(i % 2 == 0 ? SecrecyLevel.Secret : null)).Effect, TestContext.Current.CancellationToken)));

        Assert.Equal(Enumerable.Range(0, 64).Select(i => i % 2 == 0 ? DecisionEffect.Deny : DecisionEffect.Indeterminate), answers);
    }

    [Xunit.Fact]
    public void An_audit_can_be_cancelled() => Assert.ThrowsAny<OperationCanceledException>(
        () => Both.Audit([new Telegram()], new AuditOptions { CancellationToken = new CancellationToken(true) }));

    [Xunit.Fact]
    public void Texts_of_several_times_are_refused()
    {
        var pack = ModelRegulations.Load(["A"], [])[0] with { TextOf = new DateOnly(2026, 1, 1) };

        Assert.Contains("one text", Assert.Throws<RuleDefinitionException>(() => NRulesRegulationEngine.Create([pack])).Message, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void A_regulation_given_twice_is_refused()
    {
        var packs = ModelRegulations.Load(["A"], []);

        Assert.Throws<RuleDefinitionException>(() => NRulesRegulationEngine.Create([.. packs, .. packs]));
    }

    [Xunit.Fact]
    public void The_catalogue_has_each_clause_and_its_rules()
    {
        Assert.Equal(90, Both.Catalogue.Entries.Count);
        Assert.Equal(["ReceiptWithinFifteenMinutes"], Both.Catalogue.Entries.Single(entry => entry.Clause.Id == "B4.1.a").Rules);
    }

    private static AuditEntry Entry(Fact fact, string clause) =>
        Assert.Single(Both.Audit([fact], new AuditOptions { AsOf = At("18:00") }).Entries, entry => entry.Clause == clause);

    private static IEnumerable<AuditEntry> Late(IEnumerable<Fact> office) => Both
        .Audit(office, new AuditOptions { AsOf = At("22:00"), IncludeCompliant = true, Supplied = [typeof(DutyShift), typeof(DutyPresence)] })
        .Entries.Where(entry => entry.Clause == "B3.3.b");

    private static NRulesRegulationEngine Engine(Rule rule) =>
        NRulesRegulationEngine.Create([new RegulationPack(Rules.Regulations.Bureau.BureauClauses.Regulation, [rule], [])]);

    private static AccessRequest<Document> Carry(SecrecyLevel? level) => new()
    {
        Action = SecrecyAction.CarryOut,
        Resource = new Document { Level = level },
        At = At("10:00"),
        Context = new AccessContext { IsApproved = true },
    };
}
