namespace Jiyao.Rules.Tests.Regulations;

/// <summary>A way of counting days that there is not is refused wherever it is asked for: a report must not show one and use another.</summary>
public sealed class DayCountingTests
{
    public static TheoryData<DayCounting> Others { get; } =
        [.. Enum.GetValues<DayCounting>().Except(DayLimit.Countings), (DayCounting)99];

    [Fact]
    public void The_catalogue_lists_the_ways_there_are()
    {
        var option = CipherOfficeRegulation.Create().Options.Single(option => option.Key == "DayCounting");

        Assert.Equal(DayLimit.Countings.Select(counting => counting.ToString()), option.Values);
    }

    [Theory]
    [InlineData("InclusiveDays")]
    [InlineData("CivilCode")]
    [InlineData("WorkingDays")]
    public void Asked_for_in_words_another_is_refused(string counting) => Assert.Contains(
        "it takes ElapsedHours",
        Assert.Throws<OptionException>(() => ModelRegulations.Load(["B"], [new("DayCounting", counting)])).Message,
        StringComparison.Ordinal);

    [Theory, MemberData(nameof(Others))]
    public void Asked_for_in_code_another_is_refused(DayCounting counting) => Assert.Contains(
        $"DayCounting does not take {counting}; it takes ElapsedHours",
        Assert.Throws<OptionException>(() => CipherOfficeRegulation.Create(new() { DayCounting = counting })).Message,
        StringComparison.Ordinal);
}
