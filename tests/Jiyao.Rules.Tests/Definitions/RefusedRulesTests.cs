using Jiyao.Rules.Tests.Execution;

namespace Jiyao.Rules.Tests.Definitions;

/// <summary>What no engine can be made of is refused at the start, in one sentence that names the rule and the mend.</summary>
public sealed class RefusedRulesTests
{
    public static TheoryData<string, string> Refusals() => new()
    {
        { nameof(WithoutClause), "name the clause" },
        { nameof(PermittingOfSeveral), "cannot be joined" },
        { nameof(ProhibitingByARegister), "a decision has its request and no registers" },
        { nameof(WithNothingToSpeakOf), "begin with a Match or a Query" },
        { nameof(MatchingAVariableTwice), "document is matched twice" },
        { nameof(YieldingAWord), "yield a finding or a fact" },
        { nameof(BindingWithinOr), "nothing that binds an alias" },
        { nameof(AboutAValue), "about a fact matched" },
        { nameof(WithNoFinding), "yields one finding, not 0" },
        { nameof(WithAnAction), "rules are pure" },
        { nameof(WithAnUnknownOverride), "overrides T9" },
        { nameof(ProhibitionThatOverrides), "by [Overrides] it lifts T1, and does not permit; take the attribute out, or say Permit" },
        { nameof(PermissionOfNothing), "it permits, and lifts nothing; name the clause" },
        { nameof(WithAnInvocation), "move it into a method" },
        { nameof(AboutSomethingElse), "about the fact matched" },
        { nameof(MarkingByTheFact), "the marks of a prohibition are the same" },
    };

    [Theory, MemberData(nameof(Refusals))]
    public void A_rule_that_cannot_be_judged_is_refused(string rule, string because)
    {
        var type = typeof(RefusedRulesTests).GetNestedType(rule, System.Reflection.BindingFlags.NonPublic)!;
        var instance = (Rule)Activator.CreateInstance(type)!;

        var refusal = Assert.Throws<RuleDefinitionException>(() => RegulationEngine.Create([Pack(instance)]));

        Assert.Contains(rule, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(because, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_rule_twice_is_refused() =>
        Assert.Contains(
            "rule Fine is there twice",
            Assert.Throws<RuleDefinitionException>(() => RegulationEngine.Create([Pack(new Fine(), new Fine())])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void The_same_regulation_twice_is_refused() =>
        Assert.Contains(
            "regulation T is there twice",
            Assert.Throws<RuleDefinitionException>(() => RegulationEngine.Create([Pack(new Fine()), Pack(new Fine())])).Message,
            StringComparison.Ordinal);

    private static RegulationPack Pack(params Rule[] rules) => SmallRegulation.Pack(new Fine()) with { Rules = rules };

    [Clause("T1")]
    private sealed class Fine : Rule
    {
        public override void Define()
        {
            Document document = default!;
            When().Match(() => document);
            Then().Prohibit(() => document);
        }
    }

    private sealed class WithoutClause : Rule
    {
        public override void Define()
        {
            Document document = default!;
            When().Match(() => document);
            Then().Prohibit(() => document);
        }
    }

    [Clause("T1")]
    [Overrides("T1")]
    private sealed class PermittingOfSeveral : Rule
    {
        public override void Define()
        {
            Document document = default!;
            When().Match(() => document).Exists<Person>(person => person.Name == document.Title);
            Then().Permit(() => document);
        }
    }

    [Clause("T1")]
    private sealed class WithNothingToSpeakOf : Rule
    {
        public override void Define()
        {
            Document document = default!;
            When().Not<Document>();
            Then().Prohibit(() => document);
        }
    }

    [Clause("T1")]
    private sealed class MatchingAVariableTwice : Rule
    {
        public override void Define()
        {
            Document document = default!;
            When().Match(() => document).Match(() => document);
            Then().Prohibit(() => document);
        }
    }

    [Clause("T1")]
    private sealed class YieldingAWord : Rule
    {
        public override void Define()
        {
            Document document = default!;
            When().Match(() => document);
            Then().Yield(ctx => document.Title!);
        }
    }

    [Clause("T1")]
    private sealed class BindingWithinOr : Rule
    {
        public override void Define()
        {
            Document document = default!;
            Person person = default!;
            When().Match(() => document).Or(any => any.Match(() => person));
            Then().Prohibit(() => document);
        }
    }

    [Clause("T1")]
    private sealed class AboutAValue : Rule
    {
        public override void Define()
        {
            Document document = default!;
            string title = default!;
            When().Match(() => document).Let(() => title, () => document.Title!);
            Then().Prohibit(() => title);
        }
    }

    [Clause("T1")]
    private sealed class MarkingByTheFact : Rule
    {
        public override void Define()
        {
            Document document = default!;
            When().Match(() => document);
            Then().Yield(ctx => new Prohibition(ctx.Rule.Name, document, document.Title == null ? FindingMarks.NeedsReview : FindingMarks.None, null));
        }
    }

    [Clause("T1")]
    private sealed class WithNoFinding : Rule
    {
        public override void Define()
        {
            Document document = default!;
            When().Match(() => document);
            Then();
        }
    }

    [Clause("T1")]
    private sealed class WithAnAction : Rule
    {
        public override void Define()
        {
            Document document = default!;
            When().Match(() => document);
            Then().Do(context => Console.WriteLine(document));
        }
    }

    [Clause("T1"), Overrides("T9")]
    private sealed class WithAnUnknownOverride : Rule
    {
        public override void Define()
        {
            Document document = default!;
            When().Match(() => document);
            Then().Permit(() => document);
        }
    }

    [Clause("T1")]
    private sealed class ProhibitingByARegister : Rule
    {
        public override void Define()
        {
            AccessRequest<Document> request = default!;
            When().Match(() => request).Exists<Incident>();
            Then().Prohibit(() => request);
        }
    }

    [Clause("T1"), Overrides("T1")]
    private sealed class ProhibitionThatOverrides : Rule
    {
        public override void Define()
        {
            Document document = default!;
            When().Match(() => document);
            Then().Prohibit(() => document);
        }
    }

    [Clause("T1")]
    private sealed class PermissionOfNothing : Rule
    {
        public override void Define()
        {
            Document document = default!;
            When().Match(() => document);
            Then().Permit(() => document);
        }
    }

    [Clause("T1")]
    private sealed class WithAnInvocation : Rule
    {
        public override void Define()
        {
            Func<Document, bool> test = document => document.Title is null;
            Document document = default!;
            When().Match(() => document, d => test(d));
            Then().Prohibit(() => document);
        }
    }

    [Clause("T1")]
    private sealed class AboutSomethingElse : Rule
    {
        public override void Define()
        {
            Document document = default!;
            var other = new Document();
            When().Match(() => document);
            Then().Prohibit(() => other);
        }
    }
}
