using Jiyao.Rules.Authoring;
using Jiyao.Rules.Regulations.CipherOffice.B3Duty;
using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;
using Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;
using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

namespace Jiyao.Rules.Testing.Tests;

public sealed class RuleTestTests
{
    private static readonly Regulation Regulation = CipherOfficeRegulation.Create().Regulation;

    private static readonly DateTimeOffset Nine = new(2026, 3, 10, 9, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void A_verdict_as_expected_passes_and_gives_its_entry()
    {
        var entry = Receipts().Given(Incoming(16)).Then(Verdict.Violated)!;

        Assert.Equal("B4.1.a", entry.Clause);
        Receipts().Given(Incoming(15)).Then(Verdict.Compliant);
        Receipts().Given(Incoming(null)).AsOf(Nine).Then(Verdict.Pending);
        Receipts().Given(Incoming(15), Incoming(16)).Then([Verdict.Compliant, Verdict.Violated]);
        Assert.Null(Receipts().Given(new Telegram { Direction = TelegramDirection.Outgoing }).Then(Verdict.NotApplicable));
    }

    [Fact]
    public void A_verdict_that_is_another_says_every_condition_with_its_value()
    {
        var failure = Assert.Throws<RuleAssertionException>(() => Receipts().Given(Incoming(16)).Then(Verdict.Compliant));

        Assert.StartsWith("Expected Compliant, the verdict is Violated.", failure.Message, StringComparison.Ordinal);
        Assert.Contains("1 min late", failure.Message, StringComparison.Ordinal);
        Assert.Contains("+ ", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Direction", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_is_another_names_what_was_not_known()
    {
        var asked = RuleTest.Of(new SecretDocumentsStayOnThePremises(new())).In(Regulation).When(new AccessRequest<Document>
        {
            Action = SecrecyAction.CarryOut,
            Resource = new Document(),
            At = Nine,
        });

        asked.Then(DecisionEffect.Indeterminate);
        var failure = Assert.Throws<RuleAssertionException>(() => asked.Then(DecisionEffect.Deny));
        Assert.Contains("not known: resource.level", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_is_another_names_what_is_wrong_with_the_values()
    {
        var failure = Assert.Throws<RuleAssertionException>(() => RuleTest
            .Of(new SecretDocumentsStayOnThePremises(new())).In(Regulation)
            .When(new AccessRequest<Document> { Action = SecrecyAction.CarryOut, Resource = new Document { Level = (SecrecyLevel)9 }, At = Nine })
            .Then(DecisionEffect.Deny));

        Assert.Contains("! resource.level: is no secrecy level", failure.Message, StringComparison.Ordinal);
        Assert.Contains("not known: resource.level", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_says_what_the_fact_was_and_how_to_read_the_signs()
    {
        var failure = Assert.Throws<RuleAssertionException>(() => RuleTest
            .Of(new SecretDocumentsStayOnThePremises(new())).In(Regulation)
            .When(new AccessRequest<Document> { Action = SecrecyAction.CarryOut, Resource = new Document { Level = SecrecyLevel.Internal }, At = Nine })
            .Then(DecisionEffect.Deny));

        Assert.Contains("given AccessRequest<Document>: ", failure.Message, StringComparison.Ordinal);
        Assert.Contains("action carryOut", failure.Message, StringComparison.Ordinal);
        Assert.Contains("resource.level Internal", failure.Message, StringComparison.Ordinal);
        Assert.Contains("+ holds, - does not hold, ? cannot be told:", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_says_what_the_clause_asks_and_how_the_deadline_was_counted()
    {
        var failure = Assert.Throws<RuleAssertionException>(() => Receipts().Given(Incoming(16)).Then(Verdict.Compliant));

        Assert.Contains($"B4.1.a ReceiptWithinFifteenMinutes: {Regulation.Clauses.Single(clause => clause.Id == "B4.1.a").Summary.En}", failure.Message, StringComparison.Ordinal);
        Assert.Contains("counted from 2026-03-10T09:00:00+08:00 as ElapsedHours", failure.Message, StringComparison.Ordinal);
        Assert.Contains("B4.1.a ReceiptWithinFifteenMinutes due: receptionLimits.ReceiptDue(", failure.Message, StringComparison.Ordinal);
        Assert.Contains("B4.1.a ReceiptWithinFifteenMinutes fulfilled: receptionLimits.ReceiptSentAt(", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_of_several_records_says_of_which()
    {
        var unknown = new Telegram { Id = "2", Direction = TelegramDirection.Incoming, ReceiptSentAt = Nine };
        var failure = Assert.Throws<RuleAssertionException>(() => Receipts().Given(Incoming(15), unknown).Then([Verdict.Compliant, Verdict.Compliant]));

        Assert.Matches("B4.1.a Indeterminate of telegram 2: Not known: receivedAt", failure.Message);
    }

    [Fact]
    public void An_exception_is_judged_beside_the_ban_it_lifts()
    {
        var leader = new Person { Roles = [new RoleHolding(Role.DistrictLeader)] };
        var alone = RuleTest.Of(new LeadersMayEnterTheMachineRoom()).In(Regulation);
        var together = RuleTest.Of(new LeadersMayEnterTheMachineRoom(), new UnrelatedPersonsStayOutOfTheMachineRoom(new())).In(Regulation);

        together.When(Entry(leader)).Then(DecisionEffect.Permit);
        together.When(Entry(new Person { Roles = [] })).Then(DecisionEffect.Deny);
        Assert.Contains(
            "an exception (Permit), which lifts what a rule beside it forbids",
            Assert.Throws<RuleAssertionException>(() => alone.When(Entry(leader)).Then(DecisionEffect.Deny)).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "UnrelatedPersonsStayOutOfTheMachineRoom holds, and LeadersMayEnterTheMachineRoom lifts what it forbids: [Overrides(\"B5.3.b\")].")]
    [InlineData(true, "UnrelatedPersonsStayOutOfTheMachineRoom holds, and LeadersMayEnterTheMachineRoom may lift what it forbids: [Overrides(\"B5.3.b\")].")]
    public void A_ban_that_is_lifted_is_told_from_a_rule_that_forbids_nothing(bool isInDoubt, string said)
    {
        var person = new Person { Roles = isInDoubt ? [new(Role.DistrictLeader) { IsCertain = false }] : [new(Role.DistrictLeader)] };
        var together = RuleTest.Of(new LeadersMayEnterTheMachineRoom(), new UnrelatedPersonsStayOutOfTheMachineRoom(new())).In(Regulation);

        var message = Assert.Throws<RuleAssertionException>(() => together.When(Entry(person)).Then(DecisionEffect.Deny)).Message;

        Assert.Contains(said, message, StringComparison.Ordinal);
        Assert.DoesNotContain("forbids nothing", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_that_is_none_is_refused_by_name() =>
        Assert.StartsWith("One of the facts given is null", Assert.Throws<ArgumentException>(() => Receipts().Given([null!])).Message, StringComparison.Ordinal);

    [Fact]
    public void Coverage_tells_the_rules_judged_and_how_each_condition_came_out()
    {
        var pack = CipherOfficeRegulation.Create();
        var rule = RuleTest.Of(new NoPrivateCallsOnTheDutyTelephone()).In(Regulation);
        rule.When(Call(isPrivate: true)).Then(DecisionEffect.Deny);

        Assert.Contains(ClauseCoverage.Unexercised(pack), line => line.StartsWith("B3.4.c NoPrivateCallsOnTheDutyTelephone: ", StringComparison.Ordinal)
            && line.EndsWith("never failed", StringComparison.Ordinal) && line.Contains("IsPrivate", StringComparison.Ordinal));
        Assert.Contains("B5.1.a DesksAreTidy: never judged", ClauseCoverage.Unexercised(pack));
        Assert.Contains("B3.4.c", ClauseCoverage.Lacking(pack));

        rule.When(Call(isPrivate: false)).Then(DecisionEffect.Permit);
        rule.When(Call(isPrivate: null)).Then(DecisionEffect.Indeterminate);

        var condition = Assert.Single(ClauseCoverage.RulesOf("B3.4.c")).Conditions.Single(one => one.Text.Contains("IsPrivate", StringComparison.Ordinal));
        Assert.Equal((1, 1, 1), (condition.Held, condition.Failed, condition.Unknown));
        Assert.DoesNotContain("B3.4.c", ClauseCoverage.Lacking(pack));
    }

    [Fact]
    public void A_builder_varies_a_fact_by_one_value_and_leaves_it_as_it_was()
    {
        var loan = FactBuilder.Of<Loan>().With(one => one.LentAt, Nine);
        var late = loan.With(one => one.ReturnedAt, Nine.AddDays(9)).Build();

        Assert.Equal<RecordedTime?>(Nine, late.LentAt);
        Assert.Equal<RecordedTime?>(Nine.AddDays(9), late.ReturnedAt);
        Assert.Null(loan.Build().ReturnedAt);
        Assert.Null(FactBuilder.Like(late).With(one => one.ReturnedAt, null).Build().ReturnedAt);
        Assert.NotNull(late.ReturnedAt);
        Assert.Contains(
            "name a member of the fact itself",
            Assert.Throws<ArgumentException>(() => loan.With(one => one.Borrower!.Name, "甲")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Coverage_tells_the_clauses_of_which_both_sides_were_seen()
    {
        Receipts().Given(Incoming(15), Incoming(16)).Then([Verdict.Compliant, Verdict.Violated]);

        var lacking = ClauseCoverage.Lacking(CipherOfficeRegulation.Create());
        Assert.DoesNotContain("B4.1.a", lacking);
        Assert.Contains("B5.1.a", lacking);
        Assert.Contains("Violated", ClauseCoverage.Of("B4.1.a"));
    }

    [Fact]
    public void Fakers_make_facts_of_every_kind_with_every_value_and_with_values_missing()
    {
        var telegrams = FactFaker.For<Telegram>(1).Take(500).ToList();

        Assert.All(Enum.GetValues<TelegramPrecedence>(), precedence => Assert.Contains(telegrams, telegram => telegram.Precedence == precedence));
        Assert.Contains(telegrams, telegram => telegram.ReceivedAt is null);
        Assert.Contains(telegrams, telegram => telegram.Handler is { Roles.Count: > 0 });
        Assert.Equal(FactFaker.For<Telegram>(7).First().Title, FactFaker.For<Telegram>(7).First().Title);
        Assert.All(typeof(Fact).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Fact)) && type.GetConstructor([]) is not null && !type.IsAbstract && !type.ContainsGenericParameters), type =>
        {
            var facts = (IEnumerable<Fact>)typeof(FactFaker).GetMethod(nameof(FactFaker.For))!.MakeGenericMethod(type).Invoke(null, [1, 0.1])!;
            var all = facts.Take(200).ToList();
            Assert.All(
                type.GetProperties().Where(member => member.CanWrite && member.Name != nameof(Fact.Source)),
                member => Assert.True(all.Exists(fact => member.GetValue(fact) is not null), $"{type.Name}.{member.Name} never has a value."));
        });
    }

    [Fact]
    public void Fakers_make_requests_with_acts_things_and_circumstances()
    {
        var requests = FactFaker.Requests<Room>(1).Take(500).ToList();

        Assert.All(SecrecyAction.WellKnown, action => Assert.Contains(requests, request => request.Action == action));
        Assert.Contains(requests, request => request.Resource is { AuthorizedPersons.Count: > 0 });
        Assert.Contains(requests, request => request.Context.IsEscorted == true);
        Assert.Contains(requests, request => request.Subject is null);
        Assert.Equal(FactFaker.Requests<Room>(7).First().At, FactFaker.Requests<Room>(7).First().At);
    }

    private static RuleInRegulation Receipts() => RuleTest.Of(new ReceiptWithinFifteenMinutes(new())).In(Regulation);

    private static AccessRequest<Device> Call(bool? isPrivate) => new()
    {
        Action = SecrecyAction.Call,
        Resource = new Device { IsDutySet = true },
        Context = new AccessContext { IsPrivate = isPrivate },
        At = Nine,
    };

    private static AccessRequest<Room> Entry(Person person) => new()
    {
        Action = SecrecyAction.Enter,
        Subject = person,
        Resource = new Room { Kind = RoomKind.MachineRoom, AuthorizedPersons = [] },
        At = Nine,
    };

    private static Telegram Incoming(int? minutes) => new()
    {
        Direction = TelegramDirection.Incoming,
        ReceivedAt = Nine,
        ReceiptSentAt = minutes is { } after ? Nine.AddMinutes(after) : null,
    };
}
