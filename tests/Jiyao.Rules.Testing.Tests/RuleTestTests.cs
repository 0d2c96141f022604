using Jiyao.Rules.Authoring;
using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;
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
    public void Coverage_tells_the_clauses_of_which_both_sides_were_seen()
    {
        Receipts().Given(Incoming(15), Incoming(16)).Then([Verdict.Compliant, Verdict.Violated]);

        var lacking = ClauseCoverage.Lacking(CipherOfficeRegulation.Create());
        Assert.DoesNotContain("B4.1.a", lacking);
        Assert.Contains("B5.1.a", lacking);
        Assert.Contains("Violated", ClauseCoverage.Of("B4.1.a"));
    }

    [Fact]
    public void The_model_regulations_keep_the_conventions()
    {
        RegulationConventions.Check(BureauRegulation.Create());
        RegulationConventions.Check(CipherOfficeRegulation.Create());
    }

    [Fact]
    public void What_is_not_as_it_should_be_is_named()
    {
        var whole = CipherOfficeRegulation.Create();
        var lacking = whole with { Rules = [.. whole.Rules.Where(rule => rule is not ReceiptWithinFifteenMinutes and not ReceiptIsEnteredByItsDeadline)] };

        Assert.Contains(RegulationConventions.Breaches(lacking), breach => breach.StartsWith("B4.1.a: there is neither", StringComparison.Ordinal));
        Assert.Contains(RegulationConventions.Breaches(whole, typeof(RuleTestTests).Assembly), breach => breach.StartsWith("NobodyListsThis: ", StringComparison.Ordinal));
        var failure = Assert.Throws<RuleAssertionException>(() => RegulationConventions.Check(lacking));
        Assert.Contains("B4.1.a", failure.Message, StringComparison.Ordinal);
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
            Assert.NotEmpty(facts.Take(20));
        });
    }

    private static RuleInRegulation Receipts() => RuleTest.Of(new ReceiptWithinFifteenMinutes(new())).In(Regulation);

    private static Telegram Incoming(int? minutes) => new()
    {
        Direction = TelegramDirection.Incoming,
        ReceivedAt = Nine,
        ReceiptSentAt = minutes is { } after ? Nine.AddMinutes(after) : null,
    };
}

#pragma warning disable JIYAO003 // It is the example of a rule that nobody lists.

/// <summary>A rule that stands in no regulation.</summary>
[Clause("B4.1.a")]
internal sealed class NobodyListsThis : Rule
{
    public override void Define()
    {
        Telegram telegram = default!;
        When().Match(() => telegram);
        Then().Prohibit(() => telegram);
    }
}
