using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Amendments;

/// <summary>Two texts of one regulation side by side.</summary>
public sealed class TwoTextsTests
{
    private static readonly DateOnly June = new(2026, 6, 30);
    private static readonly DateOnly July = new(2026, 7, 1);

    [Fact]
    public void The_text_of_a_day_judges_records_of_any_day()
    {
        var (old, amended) = (Of(June), Of(July));
        var march = new Telegram { Id = "1", ReceivedAt = At("2026-03-10 09:00") };

        Assert.Equal(At("2026-03-13 09:00"), Assert.Single(old.DutiesOf(march).Obligations).Due!.Value.Due.Earliest);
        Assert.Equal(At("2026-03-12 09:00"), Assert.Single(amended.DutiesOf(march).Obligations).Due!.Value.Due.Earliest);
    }

    [Fact]
    public void What_an_amendment_changes_is_told_verdict_by_verdict()
    {
        Telegram[] telegrams = [Finished("1", "2026-03-12 08:00"), Finished("2", "2026-03-12 12:00"), Finished("3", "2026-03-14 12:00")];

        var change = Assert.Single(VerdictComparison.Of(Of(June), Of(July), telegrams, new() { AsOf = At("2026-12-31 00:00") }));

        Assert.Equal(("T1", "2", Verdict.Compliant, Verdict.Violated), (change.Clause, change.Fact.Id, change.Before, change.After));
    }

    [Fact]
    public void The_catalogue_of_a_day_has_the_clauses_and_rules_of_that_day_in_its_wording()
    {
        var catalogue = Of(June).Catalogue;

        Assert.Equal(["T1", "T3"], catalogue.Entries.Select(entry => entry.Clause.Id));
        Assert.Equal("条款 T1，三日", catalogue.Entries[0].Clause.Summary.Zh);
        Assert.Equal(["FinishedInThreeDays"], catalogue.Entries[0].Rules);
        Assert.Equal(["T1", "T2", "T4", "T5"], Of(July).Catalogue.Entries.Select(entry => entry.Clause.Id));
    }

    [Fact]
    public void All_texts_together_say_when_each_is_in_force()
    {
        var catalogue = AmendedRegulation.Engine(RuleExecutor.Compiled).Catalogue;

        Assert.Equal("2026-07-01/..", catalogue.Entries[1].Clause.InForce.ToString());
        Assert.Equal(["FinishedInThreeDays", "FinishedInTwoDays"], catalogue.Entries[0].Rules);
        Assert.Equal("条款 T1，三日", catalogue.Entries[0].Clause.SummaryOn(June).Zh);
        Assert.Equal("条款 T1", catalogue.Entries[0].Clause.SummaryOn(July).Zh);
    }

    private static RegulationEngine Of(DateOnly day) =>
        AmendedRegulation.Engine(RuleExecutor.Compiled, AmendedRegulation.Pack() with { TextOf = day });

    private static Telegram Finished(string id, string at) => new() { Id = id, ReceivedAt = At("2026-03-10 09:00"), CompletedAt = At(at) };
}
