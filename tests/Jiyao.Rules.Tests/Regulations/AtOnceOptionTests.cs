namespace Jiyao.Rules.Tests.Regulations;

/// <summary>One key chooses the start or the end of "at once", another the start alone.</summary>
public sealed class AtOnceOptionTests
{
    [Fact]
    public void Of_a_start_and_an_end_under_one_key_the_last_holds()
    {
        Assert.Equal(("30min", "30min"), Read(("AtOnce", "Done2h"), ("AtOnce", "30min")));
        Assert.Equal(("Done2h", "30min"), Read(("AtOnce", "30min"), ("AtOnce", "Done2h")));
    }

    [Fact]
    public void Under_two_keys_both_hold() =>
        Assert.Equal(("Done2h", "30min"), Read(("AtOnce", "Done2h"), ("AtOnce.Start", "30min")));

    [Fact]
    public void The_unit_is_taken_in_any_case() => Assert.Equal(("Done2h", "10min"), Read(("AtOnce", "10MIN"), ("AtOnce", "DONE2H")));

    [Fact]
    public void It_may_be_as_long_as_the_day_of_an_extra_urgent_telegram() =>
        Assert.Equal(("Done24h", "24h"), Read(("AtOnce", "24h"), ("AtOnce", "Done24h")));

    [Fact]
    public void The_end_of_a_table_of_days_holds_in_any_order_unless_an_earlier_one_is_chosen()
    {
        Assert.Equal(("Done24h", "30min"), Read(("HandlingDays", "Web"), ("AtOnce", "30min")));
        Assert.Equal(("Done24h", "30min"), Read(("AtOnce", "30min"), ("HandlingDays", "Web")));
        Assert.Equal(("Done2h", "15min"), Read(("HandlingDays", "Web"), ("AtOnce", "Done2h")));
        Assert.Equal(("Done2h", "15min"), Read(("AtOnce", "Done2h"), ("HandlingDays", "Web")));
    }

    [Fact]
    public void The_end_of_a_table_of_days_goes_with_it() =>
        Assert.Equal(("15min", "15min"), Read(("HandlingDays", "Web"), ("HandlingDays", "Seed")));

    private static (string AtOnce, string Start) Read(params (string Key, string Value)[] settings)
    {
        var options = ModelRegulations.Load(["B"], settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value)))[0].Options;
        return (options.Single(option => option.Key == "AtOnce").Value, options.Single(option => option.Key == "AtOnce.Start").Value);
    }
}
