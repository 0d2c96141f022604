using Jiyao.Rules.Regulations.Bureau;
using Jiyao.Rules.Regulations.CipherOffice;

namespace Jiyao.Rules.Tests.Regulations;

public sealed class ClauseStructureTests
{
    public static TheoryData<string> RegulationIds { get; } = ["A", "B"];

    [Theory]
    [InlineData("A", 31)]
    [InlineData("B", 59)]
    public void A_regulation_has_all_its_clauses(string id, int count)
    {
        Assert.Equal(id, Structure(id).Id);
        Assert.Equal(count, Structure(id).Clauses.Count());
    }

    [Theory]
    [InlineData("A", ExpectedClauses.Bureau)]
    [InlineData("B", ExpectedClauses.CipherOffice)]
    public void Clauses_stand_in_the_order_of_the_text_with_their_norm_and_decidability(string id, string expected) =>
        Assert.Equal(
            expected.ReplaceLineEndings("\n").Split('\n'),
            Structure(id).Clauses.Select(c => $"{c.Id} {c.Norm} {c.Decidability}"));

    [Theory]
    [InlineData("A", "A0 A1 A2 A3 A4 A5 A6")]
    [InlineData("B", "B1 B2 B3 B4 B5 B6")]
    public void Chapters_stand_in_the_order_of_the_text(string id, string expected) =>
        Assert.Equal(expected.Split(' '), Structure(id).Chapters.Select(c => c.Id));

    [Theory]
    [MemberData(nameof(RegulationIds))]
    public void A_summary_or_a_reason_is_one_finished_sentence_of_its_own(string id)
    {
        var sentences = Structure(id).Clauses.SelectMany(c => c.NoRuleBecause is { } reason ? [c.Summary, reason] : new[] { c.Summary });

        Assert.All(sentences, s =>
        {
            Assert.Equal(s.Zh.Length - 1, s.Zh.IndexOf('。', StringComparison.Ordinal));
            Assert.EndsWith(".", s.En, StringComparison.Ordinal);
            Assert.DoesNotContain(". ", s.En, StringComparison.Ordinal);
        });
        Assert.Distinct(sentences.Select(s => s.Zh));
        Assert.Distinct(sentences.Select(s => s.En));
    }

    [Theory]
    [InlineData("A", "A0 A1")]
    [InlineData("B", "B3.4.a B6.1.a B6.5.b B6.6.b B6.8.c B6.8.d")]
    public void Only_principles_and_judgements_have_no_rule(string id, string without) =>
        Assert.Equal(without.Split(' '), Structure(id).Clauses.Where(c => c.NoRuleBecause is not null).Select(c => c.Id));

    [Theory]
    [InlineData("A", ExpectedClauses.BureauOptions)]
    [InlineData("B", ExpectedClauses.CipherOfficeOptions)]
    public void A_clause_names_the_options_that_choose_another_reading(string id, string expected) =>
        Assert.Equal(
            expected.ReplaceLineEndings("\n").Split('\n'),
            Structure(id).Clauses.Where(c => c.OptionKeys.Count > 0).Select(c => $"{c.Id} {string.Join(' ', c.OptionKeys)}"));

    private static Regulation Structure(string id) => id == "A" ? BureauClauses.Regulation : CipherOfficeClauses.Regulation;
}
