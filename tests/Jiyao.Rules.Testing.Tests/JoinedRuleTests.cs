using Jiyao.Rules.Authoring;
using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

namespace Jiyao.Rules.Testing.Tests;

/// <summary>A test of a rule of several facts that fails says what the rule asks of each, and what came of it.</summary>
public sealed class JoinedRuleTests
{
    private static readonly Regulation Regulation = CipherOfficeRegulation.Create().Regulation;

    private static readonly Loan Lent = new() { Id = "L1", Borrower = new Person { Id = "7" } };

    [Fact]
    public void It_says_which_facts_it_looked_for_and_how_each_condition_came_out()
    {
        var failure = Failure(Lent, Appointed("8"), Appointed("7"));

        Assert.StartsWith("Expected Pending, the verdict is Compliant.", failure, StringComparison.Ordinal);
        Assert.Contains("of several facts, B6.5.a LoansGoToAppointedPeople: ", failure, StringComparison.Ordinal);
        Assert.Contains("Match Loan loan\n  + loan.Id != null   (loan L1)\n", failure, StringComparison.Ordinal);
        Assert.Contains(
            "Not Appointment appointment\n  - appointment.Person.Id == loan.Borrower.Id   (appointment #1)\n  + appointment.Person.Id == loan.Borrower.Id   (appointment #2)",
            failure,
            StringComparison.Ordinal);
    }

    [Fact]
    public void It_names_what_is_not_known_of_them() =>
        Assert.Contains("? appointment.Person.Id == loan.Borrower.Id   not known: loan.borrower", Failure(new Loan { Id = "L2" }, Appointed("8")), StringComparison.Ordinal);

    [Fact]
    public void It_says_that_none_was_given() =>
        Assert.Contains("appointment.Person.Id == loan.Borrower.Id   (no Appointment is given)", Failure(Lent), StringComparison.Ordinal);

    [Fact]
    public void It_writes_down_its_queries_and_what_is_owed()
    {
        var asked = RuleTest.Of(new SecrecyWorkIsInspected(new())).In(Regulation).Given().During(Day(1), Day(31).AddDays(1));

        var failure = Assert.Throws<RuleAssertionException>(() => asked.Then(Verdict.Compliant)).Message;

        Assert.Contains("Query inspections: Match Inspection inspection, Collect", failure, StringComparison.Ordinal);
        Assert.Contains("due: span.Deadline\nfulfilled: span.FirstOf(", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void It_counts_as_judged()
    {
        Assert.Throws<RuleAssertionException>(() => RuleTest.Of(new SecrecyWorkIsInspected(new())).In(Regulation).Given().Then(Verdict.Compliant));

        Assert.DoesNotContain(ClauseCoverage.Unexercised(CipherOfficeRegulation.Create()), line => line.Contains("SecrecyWorkIsInspected: never judged", StringComparison.Ordinal));
    }

    [Fact]
    public void Coverage_tells_how_each_of_its_conditions_came_out()
    {
        RuleTest.Of(new UnitsHaveAnOfficer()).In(Regulation)
            .Given(new Unit { Name = "A" }, new Appointment { Unit = "B" }, new Appointment { Unit = "A" }, new Inspection { Scope = "A" })
            .During(Day(1), Day(2))
            .Then(Verdict.Compliant);

        Assert.Equal(
            [
                new("unit.Name != null", 1, 0, 0),
                new("inspection.Scope == unit.Name", 1, 0, 0),
                new("appointment.Unit == unit.Name", 1, 1, 0),
                new("appointment.IsHeld(period.Latest) == true", 2, 0, 0),
            ],
            Assert.Single(ClauseCoverage.RulesOf("B6.5.a"), rule => rule.Rule == nameof(UnitsHaveAnOfficer)).Conditions);
    }

    [Clause("B6.5.a")]
    private sealed class UnitsHaveAnOfficer : Rule
    {
        public override void Define()
        {
            Unit unit = default!;
            AuditPeriod period = default!;
            IEnumerable<Inspection> inspections = default!;

            When()
                .Match(() => unit, u => u.Name != null)
                .Match(() => period)
                .Query(() => inspections, q => q.Match<Inspection>(i => i.Scope == unit.Name).Collect())
                .Not<Appointment>(a => a.Unit == unit.Name, a => a.IsHeld(period.Latest) == true)
                .Having(() => inspections.Any());

            Then()
                .Prohibit(() => unit);
        }
    }

    private static string Failure(params Fact[] facts) => Assert.Throws<RuleAssertionException>(
        () => RuleTest.Of(new LoansGoToAppointedPeople()).In(Regulation).Given(facts).Then(Verdict.Pending)).Message;

    private static Appointment Appointed(string id) => new() { Person = new Person { Id = id } };

    private static DateTimeOffset Day(int day) => new(2026, 3, day, 0, 0, 0, TimeSpan.FromHours(8));

    [Clause("B6.5.a")]
    private sealed class LoansGoToAppointedPeople : Rule
    {
        public override void Define()
        {
            Loan loan = default!;

            When()
                .Match(() => loan, l => l.Id != null)
                .Not<Appointment>(a => a.Person!.Id == loan.Borrower!.Id);

            Then()
                .Prohibit(() => loan);
        }
    }
}
