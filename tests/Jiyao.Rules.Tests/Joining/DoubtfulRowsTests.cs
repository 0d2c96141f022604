using Jiyao.Rules.Tests.Execution;

namespace Jiyao.Rules.Tests.Joining;

/// <summary>
/// A row of which it is not known to which group it belongs, or whether to any, leaves open what it could change, and nothing else; it is
/// told of itself. By both executors.
/// </summary>
public sealed class DoubtfulRowsTests
{
    private static readonly JoinRules.OneOfficerEach OneEach = new();
    private static readonly JoinRules.OneUnitEach OneUnit = new();

    [Theory, OnBothExecutors]
    public void A_row_of_no_known_group_leaves_open_the_groups_it_could_change(RuleExecutor executor)
    {
        var row = Officer(null);

        Assert.Equal(
            ["甲 Violated", "乙 Indeterminate (appointment.unit)", "row Indeterminate (unit)"],
            Judge(executor, OneEach, row, Officer("甲"), Officer("乙"), row, Officer("甲")));
    }

    [Theory, OnBothExecutors]
    public void A_row_that_may_not_count_leaves_open_its_own_group_alone(RuleExecutor executor)
    {
        var row = Serves("张三", "甲", hasRole: false);

        Assert.Equal(
            ["张三 Indeterminate (appointment.role)", "row Indeterminate (role)"],
            Judge(executor, OneUnit, row, Serves("张三", "乙"), Serves("李四", "乙"), row));
    }

    [Theory, OnBothExecutors]
    public void A_breach_stands_whatever_the_row_holds(RuleExecutor executor)
    {
        var row = Serves("张三", "丙", hasRole: false);

        Assert.Equal(
            ["张三 Violated", "row Indeterminate (role)"],
            Judge(executor, OneUnit, row, Serves("张三", "甲"), Serves("张三", "乙"), row));
    }

    [Theory, OnBothExecutors]
    public void A_row_that_changes_no_group_is_told_of_alone(RuleExecutor executor)
    {
        var row = Serves(null, "甲");

        Assert.Equal(
            ["row Indeterminate (person.name)"],
            Judge(executor, OneUnit, row, Serves("张三", "甲"), Serves("李四", "甲"), row));
    }

    [Theory, OnBothExecutors]
    public void A_row_that_does_not_say_what_is_grouped_leaves_its_group_open(RuleExecutor executor)
    {
        var row = Serves("张三", null);

        Assert.Equal(
            ["张三 Indeterminate (appointment)", "row Indeterminate (appointment)"],
            Judge(executor, OneUnit, row, Serves("张三", "甲"), row, Serves("李四", "甲")));
    }

    [Theory, OnBothExecutors]
    public void A_row_that_contradicts_itself_is_of_its_group_without_what_it_contradicts(RuleExecutor executor)
    {
        var row = new Appointment { Unit = "甲", From = Moments.At("2026-02-01"), To = Moments.At("2026-01-01") };

        Assert.Equal(
            ["丙 Compliant", "甲 Violated", "row Indeterminate (from, to)"],
            Judge(executor, OneEach, row, Officer("甲"), Officer("甲"), Officer("丙"), row));
        Assert.Equal(
            ["丙 Compliant", "甲 Indeterminate (appointment.from, appointment.to)", "row Indeterminate (from, to)"],
            Judge(executor, OneEach, row, Officer("甲"), Officer("丙"), row));
    }

    [Theory, OnBothExecutors]
    public void A_row_that_contradicts_itself_and_is_of_no_group_whatever_holds_leaves_nothing_open(RuleExecutor executor)
    {
        var row = new Appointment { Role = Role.Staff, From = Moments.At("2026-02-01"), To = Moments.At("2026-01-01") };

        Assert.Equal(["张三 Violated"], Judge(executor, OneUnit, row, Serves("张三", "甲"), Serves("张三", "乙"), row));
    }

    [Theory, OnBothExecutors]
    public void What_two_rows_do_together_counts(RuleExecutor executor)
    {
        // One of them would make the unit good, both would not.
        Appointment[] rows = [Officer(null), Officer(null)];
        var both = Engine(executor, new TwoOrFour()).Audit([Officer("甲"), Officer("甲"), Officer("乙"), .. rows], Options);

        Assert.Equal(
            ["甲 Indeterminate", "乙 Indeterminate", " Indeterminate", " Indeterminate"],
            both.Entries.Select(entry => $"{entry.Fact.Id} {entry.Verdict}"));
    }

    [Theory, OnBothExecutors]
    public void Of_more_rows_than_are_tried_each_group_that_may_be_theirs_is_open_by_name(RuleExecutor executor)
    {
        Appointment[] rows = [.. Enumerable.Range(0, 4).Select(_ => Officer(null))];
        var report = Engine(executor, OneEach).Audit([Officer("甲"), Officer("甲"), Officer("乙"), .. rows], Options);

        Assert.Equal(
            ["甲 Indeterminate", "乙 Indeterminate", .. Enumerable.Repeat(" Indeterminate", 4)],
            report.Entries.Select(entry => $"{entry.Fact.Id} {entry.Verdict}"));
        Assert.Equal(
            ["张三 Indeterminate", .. Enumerable.Repeat(" Indeterminate", 4)],
            Engine(executor, OneUnit).Audit([Serves("张三", "甲"), .. Enumerable.Range(0, 4).Select(_ => Serves(null, "甲"))], Options)
                .Entries.Select(entry => $"{entry.Fact.Id} {entry.Verdict}"));
    }

    [Theory, OnBothExecutors]
    public void Where_the_finding_is_about_what_the_groups_were_joined_with_that_is_open_once(RuleExecutor executor)
    {
        Unit[] units = [new() { Id = "甲", Name = "甲" }, new() { Id = "乙", Name = "乙" }];

        Assert.Equal(
            ["甲 Violated", "甲 Indeterminate", "乙 Compliant", "乙 Compliant", "乙 Indeterminate"],
            Engine(executor, new JoinRules.NoCrowdInAnyUnit()).Audit([.. units, Officer("甲"), Officer("甲"), Officer("丙"), Officer(null)], Options)
                .Entries.Select(entry => $"{entry.Fact.Id} {entry.Verdict}").Where(text => text != "甲 Compliant"));
    }

    [Theory, OnBothExecutors]
    public void What_may_be_derived_leaves_each_group_open(RuleExecutor executor)
    {
        var report = Engine(executor, new JoinRules.VacantUnits(), new EachVacancyOnce()).Audit([new Unit { Name = "甲" }, new Unit(), Officer("乙")], Options);

        Assert.Equal(["crowd 甲 Indeterminate", "auditPeriod Indeterminate"], report.Entries.Select(entry =>
            $"{entry.Kind} {(entry.Fact is AuditPeriod ? "" : entry.Fact.Id + " ")}{entry.Verdict}"));
    }

    // Each group is tried with a few rows at most, however many there are.
    [Fact]
    public void Many_groups_and_many_rows_take_no_longer_than_their_number()
    {
        Fact[] groups = [.. Enumerable.Range(0, 30_000).Select(i => Officer($"{i}"))];
        Fact[] rows = [.. Enumerable.Range(0, 30_000).Select(_ => Officer(null))];
        var engine = Engine(RuleExecutor.Compiled, OneEach);

        Assert.Equal(60_000, engine.Audit([.. groups, .. rows], Options).Clauses.Single().Indeterminate);
        Assert.Equal(30_002, engine.Audit([.. groups, .. rows.Take(2)], Options).Clauses.Single().Indeterminate);
    }

    private static AuditOptions Options => new()
    {
        AsOf = Moments.At("2026-02-01"),
        From = Moments.At("2026-01-01"),
        To = Moments.At("2026-02-01"),
        IncludeCompliant = true,
    };

    private static Appointment Officer(string? unit) => new() { Unit = unit, Role = Role.SecrecyOfficer };

    private static Appointment Serves(string? person, string? unit, bool hasRole = true) =>
        new() { Unit = unit, Role = hasRole ? Role.SecrecyOfficer : null, Person = new Person { Name = person } };

    private static IEnumerable<string> Judge(RuleExecutor executor, Rule rule, Fact row, params Fact[] facts) =>
        Engine(executor, rule).Audit(facts, Options).Entries.Select(entry =>
            $"{(entry.Fact == row ? "row" : entry.Fact.Id)} {entry.Verdict}{(entry.Missing.Count == 0 ? "" : $" ({string.Join(", ", entry.Missing)})")}");

    private static IRegulationEngine Engine(RuleExecutor executor, params Rule[] rules) => SmallRegulation.Engine(executor, rules);

    [Clause("T1")]
    private sealed class TwoOrFour : Rule
    {
        public override void Define()
        {
            JoinRules.Crowd crowd = default!;
            When()
                .Query(() => crowd, q => q
                    .Match<Appointment>()
                    .GroupBy(a => a.Unit!)
                    .Select(group => new JoinRules.Crowd(group.Key, group.Count())));
            Then().Oblige(() => crowd, JoinRules.HaveOfficer, kept: c => c.Count == 2 || c.Count == 4);
        }
    }

    [Clause("T2")]
    private sealed class EachVacancyOnce : Rule
    {
        public override void Define()
        {
            JoinRules.Crowd crowd = default!;
            When()
                .Query(() => crowd, q => q
                    .Match<JoinRules.Vacancy>()
                    .GroupBy(v => v.Id!)
                    .Select(group => new JoinRules.Crowd(group.Key, group.Count())));
            Then().Oblige(() => crowd, JoinRules.HaveOfficer, kept: c => c.Count == 1);
        }
    }
}
