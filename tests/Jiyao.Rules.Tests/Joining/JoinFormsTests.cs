using Jiyao.Rules.Tests.Execution;

namespace Jiyao.Rules.Tests.Joining;

/// <summary>Each form in which a rule may speak of several facts, by both executors.</summary>
public sealed class JoinFormsTests
{
    [Theory, OnBothExecutors]
    public void Not_is_breached_by_absence(RuleExecutor executor)
    {
        Fact[] facts = [Unit("甲"), Unit("乙"), Officer("乙")];

        Assert.Equal([("甲", Verdict.Violated), ("乙", Verdict.Compliant)], Judge(executor, new JoinRules.OfficerIsThere(), facts));
    }

    [Theory, OnBothExecutors]
    public void Not_is_unknown_where_a_fact_may_be_the_one(RuleExecutor executor)
    {
        Fact[] facts = [Unit("甲"), Unit("乙"), Officer("乙"), Officer(null)];

        Assert.Equal([("甲", Verdict.Indeterminate), ("乙", Verdict.Compliant)], Judge(executor, new JoinRules.OfficerIsThere(), facts));
    }

    [Theory, OnBothExecutors]
    public void What_is_excluded_by_another_condition_is_none_whatever_its_key(RuleExecutor executor)
    {
        Fact[] facts = [Unit("甲"), new Appointment { Role = Role.Staff }, Officer("乙")];

        Assert.Equal([("甲", Verdict.Violated)], Judge(executor, new JoinRules.OfficerIsThere(), facts));
    }

    [Theory, OnBothExecutors]
    public void A_key_not_known_on_the_record_itself_leaves_it_open(RuleExecutor executor)
    {
        Fact[] facts = [Unit(null), Officer("乙")];

        Assert.Equal([(null, Verdict.Indeterminate)], Judge(executor, new JoinRules.OfficerIsThere(), facts));
        Assert.Equal([(null, Verdict.Violated)], Judge(executor, new JoinRules.OfficerIsThere(), [Unit(null), new Appointment { Role = Role.Staff, Unit = "乙" }]));
    }

    [Theory, OnBothExecutors]
    public void Of_a_key_in_parts_one_that_certainly_differs_settles_it(RuleExecutor executor)
    {
        var rule = new JoinRules.NumberedOfficerIsThere();
        Unit unnamed = new() { Id = "1" };

        Assert.Equal([("1", Verdict.Violated)], Judge(executor, rule, [unnamed, new Appointment { Id = "2", Unit = "甲" }]));
        Assert.Equal([("1", Verdict.Indeterminate)], Judge(executor, rule, [unnamed, new Appointment { Id = "1", Unit = "甲" }]));
        Assert.Equal([("甲", Verdict.Violated)], Judge(executor, rule, [Unit("甲"), new Appointment { Id = "2" }]));
        Assert.Equal([("甲", Verdict.Indeterminate)], Judge(executor, rule, [Unit("甲"), new Appointment { Id = "甲" }]));
    }

    [Theory, OnBothExecutors]
    public void What_is_left_open_is_not_told_of_the_combination_before(RuleExecutor executor)
    {
        var inspection = new Inspection { Id = "查", At = Moments.At("2026-01-10") };

        Assert.Equal(
            [("查", Verdict.Violated), ("乙", Verdict.Indeterminate)],
            Judge(executor, new JoinRules.InspectionOfStaffedUnits(), [Unit("甲"), Unit("乙"), Officer("甲"), Officer(null), inspection])
                .Where(entry => entry.Verdict == Verdict.Violated || entry.Id == "乙"));
    }

    [Theory, OnBothExecutors]
    public void A_sequence_that_throws_on_the_way_is_not_known(RuleExecutor executor) => Assert.Equal(
        [Verdict.Indeterminate],
        Judge(executor, new JoinRules.BrokenSpans(), [Unit("甲")]).Select(entry => entry.Verdict));

    [Theory, OnBothExecutors]
    public void Exists_forbids_what_is_there(RuleExecutor executor)
    {
        Fact[] facts = [Unit("甲"), Unit("乙"), Officer("乙")];

        Assert.Equal([("甲", Verdict.Compliant), ("乙", Verdict.Violated)], Judge(executor, new JoinRules.OfficerIsForbidden(), facts));
    }

    [Theory, OnBothExecutors]
    public void All_asks_it_of_every_fact_there_is(RuleExecutor executor)
    {
        Assert.Equal([("甲", Verdict.Violated)], Judge(executor, new JoinRules.AllFullTime(), [Unit("甲"), Officer("甲", true), Officer("甲", true)]));
        Assert.Equal([("甲", Verdict.Compliant)], Judge(executor, new JoinRules.AllFullTime(), [Unit("甲"), Officer("甲", true), Officer("甲", false)]));
        Assert.Equal([("甲", Verdict.Indeterminate)], Judge(executor, new JoinRules.AllFullTime(), [Unit("甲"), Officer("甲", true), Officer("甲", null)]));
        Assert.Equal([("甲", Verdict.Indeterminate)], Judge(executor, new JoinRules.AllFullTime(), [Unit("甲"), Officer("甲", true), Officer(null, false)]));
        Assert.Equal([("甲", Verdict.Violated)], Judge(executor, new JoinRules.AllFullTime(), [Unit("甲"), Officer("甲", true), Officer(null, true)]));
    }

    [Theory, OnBothExecutors]
    public void Any_of_several_tests(RuleExecutor executor)
    {
        Assert.Equal([("甲", Verdict.Violated)], Judge(executor, new JoinRules.NeitherKind(), [Unit("甲"), Officer("乙")]));
        Assert.Equal([("甲", Verdict.Violated)], Judge(executor, new JoinRules.NeitherKind(), [Unit("甲"), Officer("甲", true)]));
        Assert.Equal([("甲", Verdict.Compliant)], Judge(executor, new JoinRules.NeitherKind(), [Unit("甲"), Officer("甲", false)]));
        Assert.Equal([("甲", Verdict.Indeterminate)], Judge(executor, new JoinRules.NeitherKind(), [Unit("甲"), Officer("甲", null)]));
    }

    [Theory, OnBothExecutors]
    public void A_match_meets_each_fact_that_fits(RuleExecutor executor)
    {
        Fact[] facts = [Unit("甲"), Officer("甲", true), Officer("甲", false), Officer("乙", true)];

        Assert.Equal([("甲", Verdict.Violated), ("甲", Verdict.Compliant)], Judge(executor, new JoinRules.EachFullTime(), facts));
    }

    [Theory, OnBothExecutors]
    public void A_query_collects_what_fits(RuleExecutor executor)
    {
        Fact[] facts = [Unit("甲"), Unit("乙"), Unit("丙"), Officer("甲", true), Officer("乙", false), Officer("甲", false)];

        Assert.Equal(
            [("甲", Verdict.Compliant), ("乙", Verdict.Violated), ("丙", Verdict.Violated)],
            Judge(executor, new JoinRules.FullTimeOfficerIsThere(), facts));
        Assert.Equal(
            [("甲", Verdict.Indeterminate), ("乙", Verdict.Indeterminate), ("丙", Verdict.Indeterminate)],
            Judge(executor, new JoinRules.FullTimeOfficerIsThere(), [.. facts, Officer(null, true)]));
    }

    [Theory, OnBothExecutors]
    public void What_a_collected_fact_does_not_say_leaves_it_open(RuleExecutor executor)
    {
        Fact[] facts = [Unit("甲"), Unit("乙"), Officer("甲", null), Officer("甲", false), Officer("乙", null), Officer("乙", true)];

        Assert.Equal(
            [("甲", Verdict.Indeterminate), ("乙", Verdict.Compliant)], Judge(executor, new JoinRules.FullTimeOfficerIsThere(), facts));
        Assert.Equal(
            ["isFullTime"],
            Engine(executor, new JoinRules.FullTimeOfficerIsThere())
                .Audit([Unit("甲"), Officer("甲", null)], new AuditOptions { AsOf = Moments.At("2026-03-20") }).Entries.Single().Missing);
    }

    [Theory, OnBothExecutors]
    public void A_method_of_a_value_that_may_be_missing_stops_no_audit(RuleExecutor executor)
    {
        Fact[] facts = [Unit("甲"), Officer("甲", null), Unit("乙"), Officer("乙", false)];

        Assert.Equal([("甲", Verdict.Violated), ("乙", Verdict.Compliant)], Judge(executor, new JoinRules.FullTimeUnlessSaidOtherwise(), facts));
    }

    [Theory, OnBothExecutors]
    public void A_query_groups_by_a_key(RuleExecutor executor)
    {
        Fact[] facts = [Unit("甲"), Officer("甲"), Officer("乙"), Officer("甲")];

        Assert.Equal([("甲", Verdict.Violated), ("乙", Verdict.Compliant)], Judge(executor, new JoinRules.OneOfficerEach(), facts));
    }

    [Theory, OnBothExecutors]
    public void What_recurs_is_owed_in_every_span_of_the_period(RuleExecutor executor)
    {
        Fact[] facts = [Inspection("2026-01-10"), Inspection("2026-03-31"), Inspection("2026-04-01")];
        var report = Report(executor, new JoinRules.MonthlyInspection(), facts, "2026-01-01", "2026-05-01", asOf: "2026-04-20");

        Assert.Equal(
            [("2026-01", Verdict.Compliant), ("2026-02", Verdict.Violated), ("2026-03", Verdict.Compliant), ("2026-04", Verdict.Compliant)],
            report.Entries.Select(entry => (entry.Fact.Id, entry.Verdict)));
    }

    [Theory, OnBothExecutors]
    public void What_is_not_yet_over_is_pending_and_what_cannot_be_seen_is_open(RuleExecutor executor)
    {
        var report = Report(executor, new JoinRules.MonthlyInspection(), [Inspection("2026-02-10")], "2026-01-15", "2026-06-01", asOf: "2026-03-20");

        Assert.Equal(
            [("2026-01", Verdict.Indeterminate), ("2026-02", Verdict.Compliant), ("2026-03", Verdict.Pending), ("2026-04", Verdict.Pending), ("2026-05", Verdict.Pending)],
            report.Entries.Select(entry => (entry.Fact.Id, entry.Verdict)));
    }

    [Theory, OnBothExecutors]
    public void The_period_begins_with_the_first_record(RuleExecutor executor)
    {
        var report = Engine(executor, new JoinRules.MonthlyInspection()).Audit(
            [Inspection("2026-03-10"), Inspection("2026-02-05")], new AuditOptions { AsOf = Moments.At("2026-03-20") });

        Assert.Equal((Moments.At("2026-02-05"), Moments.At("2026-03-20")), (report.Period.From, report.Period.To));
    }

    [Theory, OnBothExecutors]
    public void A_clause_whose_register_is_missing_is_not_evaluated(RuleExecutor executor)
    {
        var engine = Engine(executor, new JoinRules.OfficerIsThere());
        var unseen = engine.Audit([Unit("甲")], new AuditOptions { AsOf = Moments.At("2026-03-20") });
        var supplied = engine.Audit(
            [Unit("甲")], new AuditOptions { AsOf = Moments.At("2026-03-20"), Supplied = [typeof(Unit), typeof(Appointment)] });

        Assert.Empty(unseen.Entries);
        Assert.Contains("appointment", Assert.Single(unseen.NotEvaluated).Reason.En, StringComparison.Ordinal);
        Assert.Equal(Verdict.Violated, Assert.Single(supplied.Entries).Verdict);
        Assert.Empty(supplied.NotEvaluated);
    }

    [Theory, OnBothExecutors]
    public void Derived_facts_are_judged_like_recorded_ones(RuleExecutor executor)
    {
        var engine = Engine(executor, new JoinRules.VacantUnits(), new JoinRules.VacancyIsForbidden());
        var report = engine.Audit([Unit("甲"), Unit("乙"), Officer("乙")], new AuditOptions { AsOf = Moments.At("2026-03-20") });

        Assert.Equal(("T2", "甲"), (Assert.Single(report.Entries).Clause, report.Entries[0].Fact.Id));
    }

    [Theory, OnBothExecutors]
    public void What_is_derived_is_seen_by_rules_that_speak_of_its_base_whatever_their_order(RuleExecutor executor)
    {
        var engine = Engine(executor, new JoinRules.NoGapAtAll(), new JoinRules.VacantUnits());
        var report = engine.Audit([Unit("甲"), Officer("乙")], new AuditOptions { AsOf = Moments.At("2026-03-20") });

        Assert.Equal(Verdict.Violated, Assert.Single(report.Entries).Verdict);
    }

    [Theory, OnBothExecutors]
    public void What_may_be_derived_leaves_open_what_rests_on_it(RuleExecutor executor)
    {
        var engine = Engine(executor, new JoinRules.VacantUnits(), new JoinRules.NoVacancyAtAll());
        var report = engine.Audit([Unit("甲"), Officer(null)], new AuditOptions { AsOf = Moments.At("2026-03-20") });

        Assert.Equal(Verdict.Indeterminate, Assert.Single(report.Entries).Verdict);
    }

    [Theory, OnBothExecutors]
    public void What_rests_on_facts_that_could_not_be_derived_is_not_evaluated(RuleExecutor executor)
    {
        var engine = Engine(executor, new JoinRules.VacantUnits(), new JoinRules.NoVacancyAtAll());
        var report = engine.Audit([Unit("甲")], new AuditOptions { AsOf = Moments.At("2026-03-20"), IncludeCompliant = true });

        Assert.Empty(report.Entries);
        Assert.Equal(["T1", "T2"], report.NotEvaluated.Select(clause => clause.Clause));
    }

    [Fact]
    public void Rules_that_derive_in_a_circle_are_refused()
    {
        var refusal = Assert.Throws<RuleDefinitionException>(() => Engine(RuleExecutor.Compiled, new JoinRules.VacantUnits(), new JoinRules.OfficersForVacancies()));

        Assert.Contains("VacantUnits, OfficersForVacancies", refusal.Message, StringComparison.Ordinal);
    }

    [Theory, OnBothExecutors]
    public void A_value_is_computed_once_and_told(RuleExecutor executor)
    {
        Fact[] facts = [Unit("甲"), Officer("甲"), Officer("甲")];
        var report = Report(executor, new JoinRules.AtMostOneOfficer(), facts, "2026-01-01", "2026-02-01", "2026-02-01");

        var entry = Assert.Single(report.Entries);
        Assert.Equal(Verdict.Violated, entry.Verdict);
        Assert.EndsWith("there are 2", entry.Message.En, StringComparison.Ordinal);
    }

    private static Unit Unit(string? name) => new() { Id = name, Name = name };

    private static Appointment Officer(string? unit, bool? isFullTime = null) => new() { Unit = unit, Role = Role.SecrecyOfficer, IsFullTime = isFullTime };

    private static Inspection Inspection(string at) => new() { At = Moments.At(at) };

    private static IRegulationEngine Engine(RuleExecutor executor, params Rule[] rules) => SmallRegulation.Engine(executor, rules);

    private static IEnumerable<(string? Id, Verdict Verdict)> Judge(RuleExecutor executor, Rule rule, Fact[] facts) =>
        Report(executor, rule, facts, "2026-01-01", "2026-02-01", "2026-02-01").Entries.Select(entry => (entry.Fact.Id, entry.Verdict));

    private static AuditReport Report(RuleExecutor executor, Rule rule, Fact[] facts, string from, string to, string asOf) =>
        Engine(executor, rule).Audit(facts, new AuditOptions
        {
            AsOf = Moments.At(asOf),
            From = Moments.At(from),
            To = Moments.At(to),
            IncludeCompliant = true,
        });
}
