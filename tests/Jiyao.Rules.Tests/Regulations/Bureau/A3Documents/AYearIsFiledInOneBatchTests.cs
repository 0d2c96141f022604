using Jiyao.Rules.Regulations.Bureau.A3Documents;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A3Documents;

public sealed class AYearIsFiledInOneBatchTests
{
    private static readonly AYearIsFiledInOneBatch Strict = new(new());

    [Fact]
    public void The_documents_of_a_local_year_share_their_batch() => Assert.Equal(
        ["2024 Compliant", "2025 Violated"],
        OneJoinedRule.Verdicts(Strict, [Filed("2024-12-31 23:59", "一"), Filed("2025-01-01 00:00", "二"), Filed("2025-06-01", "三")]));

    [Fact]
    public void A_batch_that_is_not_known_leaves_it_open_and_what_is_not_filed_does_not_count()
    {
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Strict, [Filed("2025-01-01", "一"), Filed("2025-01-02", null)]));
        Assert.Equal(
            Verdict.Compliant,
            OneJoinedRule.Verdict(Strict, [Filed("2025-01-01", "一"), new IncomingDocument { CirculationEndedAt = At("2025-01-02") }]));
    }

    [Theory]
    [InlineData("一", "一", "二", 4)]
    [InlineData("一", null, "二", 4)]
    [InlineData("一", null, "一", 3)]
    [InlineData("一", "一", "一", 2)]
    public void The_row_that_tells_is_named(string first, string? second, string third, int row)
    {
        var entry = Assert.Single(OneJoinedRule.On(Strict, [Filed("2025-01-01", first, 2), Filed("2025-01-02", second, 3), Filed("2025-01-03", third, 4)]));

        Assert.Equal(new SourceRow("a.csv", row), entry.Fact.Source);
    }

    [Fact]
    public void A_year_of_which_nothing_is_filed_has_not_been_filed_in_one_batch() =>
        Assert.Empty(OneJoinedRule.On(Strict, [new IncomingDocument { CirculationEndedAt = At("2025-01-02") }]));

    [Theory]
    [InlineData("2026-01-14", null)]
    [InlineData("2026-01-15", Verdict.Violated)]
    public void What_is_filed_only_after_the_audit_is_not_filed_as_of_it(string asOf, Verdict? expected) => Assert.Equal(
        expected,
        OneJoinedRule.On(Strict, [Filed("2025-01-01", "一"), Filed("2025-06-01", "二")], from: "2025-01-01", to: "2026-01-01", asOf: asOf)
            .SingleOrDefault()?.Verdict);

    [Fact]
    public void By_the_other_reading_any_number_will_do() => Assert.Empty(OneJoinedRule.On(
        new AYearIsFiledInOneBatch(new() { FilingBatch = FilingBatch.Any }), [Filed("2025-01-01", "一"), Filed("2025-06-01", "二")]));

    private static IncomingDocument Filed(string ended, string? batch, int row = 1) =>
        new() { Source = new("a.csv", row), CirculationEndedAt = At(ended), FiledAt = At("2026-01-15"), FilingBatch = batch };
}
