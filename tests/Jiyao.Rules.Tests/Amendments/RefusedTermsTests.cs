namespace Jiyao.Rules.Tests.Amendments;

/// <summary>Dates that do not fit together are refused when an engine is made, in one sentence that names the mend.</summary>
public sealed class RefusedTermsTests
{
    private static readonly DateOnly July = new(2026, 7, 1);

    [Fact]
    public void A_day_that_no_rule_judges_is_refused()
    {
        Refused("from 2026-07-01 until 2026-08-01 none of its rules is", Clause(), new UntilJuly(), new FromAugust());
        Refused("from 2026-07-01 until further notice", Clause(), new UntilJuly());
        Refused("from the first day until 2026-08-01", Clause(), new FromAugust());
    }

    [Fact]
    public void A_rule_that_is_never_in_force_with_its_clause_is_refused() =>
        Refused("no day is in both", Clause() with { InForce = new(July, null) }, new UntilJuly());

    [Fact]
    public void Dates_that_cannot_be_read_are_refused()
    {
        Refused("From = \"2026-07-01\"", Clause(), new OnThe1stOfJuly());
        Refused("the later one after the first", Clause(), new Backwards());
    }

    [Fact]
    public void Amendments_out_of_order_or_out_of_force_are_refused()
    {
        var (first, second) = (new Amendment(July, new("甲", "a")), new Amendment(July.AddDays(1), new("乙", "b")));

        Refused("from the earliest to the latest", Clause() with { Amendments = [second, first] }, new Undated());
        Refused("when it is not in force", Clause() with { Amendments = [first], InForce = new(null, July) }, new Undated());
    }

    [Fact]
    public void Rules_that_follow_each_other_and_fill_their_clause_are_taken() =>
        Assert.Equal(
            2,
            RegulationEngine.Create([Pack(Clause() with { InForce = new(new(2026, 1, 1), new(2027, 1, 1)) }, new UntilJuly(), new FromJuly())])
                .Catalogue.Entries[0].Rules.Count);

    [Fact]
    public void A_period_ends_after_it_begins() => Assert.Throws<ArgumentOutOfRangeException>(() => new InForcePeriod(July, July));

    private static void Refused(string because, Clause clause, params Rule[] rules) =>
        Assert.Contains(because, Assert.Throws<RuleDefinitionException>(() => RegulationEngine.Create([Pack(clause, rules)])).Message, StringComparison.Ordinal);

    private static RegulationPack Pack(Clause clause, params Rule[] rules) =>
        new(new Regulation("T", new("试", "Test"), [new Chapter("T", new("试", "Test"), [clause])]), rules, []);

    private static Clause Clause() => AmendedRegulation.Clause("T1", "One.");

    internal abstract class AnyDocument : Rule
    {
        public override void Define()
        {
            Document document = default!;
            When().Match(() => document);
            Then().Prohibit(() => document);
        }
    }

    [Clause("T1")]
    private sealed class Undated : AnyDocument;

    [Clause("T1"), InForce(Until = "2026-07-01")]
    private sealed class UntilJuly : AnyDocument;

    [Clause("T1"), InForce(From = "2026-07-01")]
    private sealed class FromJuly : AnyDocument;

    [Clause("T1"), InForce(From = "2026-08-01")]
    private sealed class FromAugust : AnyDocument;

    [Clause("T1"), InForce(From = "1 July 2026")]
    private sealed class OnThe1stOfJuly : AnyDocument;

    [Clause("T1"), InForce(From = "2026-07-01", Until = "2026-07-01")]
    private sealed class Backwards : AnyDocument;
}
