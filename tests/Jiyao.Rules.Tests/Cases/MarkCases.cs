namespace Jiyao.Rules.Tests.Cases;

/// <summary>Secrecy marks as papers bear them, and how long they last.</summary>
public sealed class MarkCases
{
    [Fact]
    public void K10_A_mark_with_no_period_lasts_as_long_as_its_level_may()
    {
        Assert.Equal((SecrecyLevel.Secret, null, 120), Read("秘密"));
        Assert.Equal((SecrecyLevel.HighlySecret, null, 240), Read("机密级"));
        Assert.Equal((SecrecyLevel.TopSecret, null, 360), Read("绝密★"));
    }

    [Fact]
    public void K11_An_internal_paper_has_no_longest_period()
    {
        Assert.True(SecrecyMark.TryParse("内部★1年", out var mark));

        Assert.Equal((SecrecyLevel.Internal, null), (mark.Level, mark.LongestMonths));
    }

    [Theory]
    [InlineData("机密*1年", true)]
    [InlineData("机密★1年", false)]
    [InlineData("机　密★１年", false)]
    [InlineData("机密☆1年", true)]
    public void K12_Marks_as_they_are_scanned_and_typed_are_one_mark(string text, bool isIrregular)
    {
        Assert.True(SecrecyMark.TryParse(text, out var mark));

        Assert.Equal((SecrecyLevel.HighlySecret, 12, isIrregular), (mark.Level, mark.Months, mark.IsIrregular));
    }

    [Theory]
    [InlineData("绝密★长期")]
    [InlineData("绝密★永久")]
    public void K13_A_period_without_end_needs_review(string text)
    {
        Assert.True(SecrecyMark.TryParse(text, out var mark));

        Assert.True(mark.NeedsReview);
        Assert.Null(mark.EffectiveMonths);
        Assert.Null(mark.LastSecretDay(new DateOnly(2026, 1, 1)));
    }

    [Theory]
    [InlineData("2016-02-29")]
    [InlineData("2016-02-28")]
    public void K14_A_day_that_the_last_year_lacks_is_the_end_of_its_month(string issued) =>
        Assert.Equal("2026-02-28", LastDay("秘密★10年", issued));

    [Fact]
    public void K15_Months_are_months_and_not_days() => Assert.Equal("2026-02-28", LastDay("秘密★6个月", "2025-08-31"));

    [Theory]
    [InlineData("秘密★0年")]
    [InlineData("秘密★一年")]
    [InlineData("秘密年")]
    [InlineData("★1年")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_mark_is_not_read_as_one(string? text) => Assert.False(SecrecyMark.TryParse(text, out _));

    private static string LastDay(string text, string issued)
    {
        Assert.True(SecrecyMark.TryParse(text, out var mark));
        var day = mark.LastSecretDay(DateOnly.Parse(issued, System.Globalization.CultureInfo.InvariantCulture));
        return day!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static (SecrecyLevel, int?, int?) Read(string text)
    {
        Assert.True(SecrecyMark.TryParse(text, out var mark));
        return (mark.Level, mark.Months, mark.EffectiveMonths);
    }
}
