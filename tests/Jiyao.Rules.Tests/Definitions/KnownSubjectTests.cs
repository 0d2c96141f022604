using Jiyao.Rules.Definitions;
using Jiyao.Rules.Tests.Execution;
using Jiyao.Rules.Tests.Regulations;

namespace Jiyao.Rules.Tests.Definitions;

/// <summary>
/// The model regulations' rules are defined when what they speak of is first judged. What stands in for the refusal of a faulty one at the
/// start is proved here; any other rule is defined at the start as ever.
/// </summary>
public sealed class KnownSubjectTests
{
    private static readonly AccessRequest<Document> CarryingOut = new()
    {
        Action = SecrecyAction.CarryOut,
        Resource = new Document { Level = SecrecyLevel.Secret },
        Context = new AccessContext { IsApproved = true, ApprovedAt = Moments.At("2026-03-09 12:00") },
        At = Moments.At("12:00"),
    };

    [Theory, MemberData(nameof(OptionTests.Documented), MemberType = typeof(OptionTests))]
    public void Under_every_reading_each_rule_can_be_defined_and_speaks_of_what_it_is_known_to(string id, string key, string value)
    {
        var book = RuleBook.Of(ModelRegulations.Load([id], [new(key, value)]));

        Assert.NotEmpty(book.Joins.Value);
        Assert.All(book.Rules, rule => Assert.NotNull(rule.Statement.Subject));
        Assert.All(book.Rules.Where(rule => rule.Statement.SpeaksOfOneFact), rule =>
        {
            Assert.True(rule.Definition.Fact.Type.IsSealed, "what is of a kind of it might be of another subject");
            Assert.True(rule.Statement.Subject!.Covers(rule.Definition.Fact.Type), $"{rule.Statement.Name} speaks of something else");
        });
    }

    [Fact]
    public void A_rule_is_defined_when_what_it_is_known_to_speak_of_is_first_judged()
    {
        var faulty = new Faulty { Subject = KnownSubject.Records };
        var engine = RegulationEngine.Create([SmallRegulation.Pack(faulty)]);

        Assert.Equal(DecisionEffect.NotApplicable, engine.Decide(CarryingOut).Effect);
        Assert.False(faulty.IsDefined);
        Assert.Throws<RuleDefinitionException>(() => engine.DutiesOf(new Document()));
        Assert.Throws<RuleDefinitionException>(() => engine.Audit([new Document()]));
    }

    [Fact]
    public void A_rule_added_to_a_model_regulation_is_defined_at_the_start_and_judges_requests()
    {
        var model = CipherOfficeRegulation.Create(new CipherOfficeOptions { AllowApprovedCarry = true });

        Assert.Throws<RuleDefinitionException>(() => RegulationEngine.Create([model with { Rules = [.. model.Rules, new Faulty()] }]));
        Assert.Equal(DecisionEffect.Permit, RegulationEngine.Create([model]).Decide(CarryingOut).Effect);
        Assert.Equal(
            DecisionEffect.Deny, RegulationEngine.Create([model with { Rules = [.. model.Rules, new NothingIsCarriedOut()] }]).Decide(CarryingOut).Effect);
    }

    [Fact]
    public void A_reading_changed_once_the_regulation_is_made_changes_no_rule()
    {
        var options = new CipherOfficeOptions { AllowApprovedCarry = true };
        var engine = RegulationEngine.Create([CipherOfficeRegulation.Create(options)]);

        options.AllowApprovedCarry = false;

        Assert.Equal(DecisionEffect.Permit, engine.Decide(CarryingOut).Effect);
        Assert.Equal("true", engine.Catalogue.Entries.SelectMany(entry => entry.Options).First(option => option.Key == "AllowApprovedCarry").Value);
    }

    [Fact]
    public void Engines_of_one_regulation_may_define_its_rules_at_once()
    {
        var packs = ModelRegulations.Load(ModelRegulations.Ids, []);
        RegulationEngine[] engines = [.. Enumerable.Range(0, 8).Select(_ => RegulationEngine.Create(packs))];

        var asked = engines.AsParallel().WithDegreeOfParallelism(8).Select(engine => engine.Audit([]).NotEvaluated.Count).Distinct().ToList();

        Assert.Equal([engines[0].Audit([]).NotEvaluated.Count], asked);
    }

    [Clause("B6.4.e")]
    private sealed class NothingIsCarriedOut : Rule
    {
        public override void Define()
        {
            AccessRequest<Document> request = default!;
            When().Match(() => request, r => r.Action == SecrecyAction.CarryOut);
            Then().Prohibit(() => request);
        }
    }

    [Clause("T1"), Name("OfADocument")]
    private sealed class Faulty : Rule
    {
        public bool IsDefined { get; private set; }

        public override void Define()
        {
            IsDefined = true;
            Document document = default!;
            When().Match(() => document);
        }
    }
}
