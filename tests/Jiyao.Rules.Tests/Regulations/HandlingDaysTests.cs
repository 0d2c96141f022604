using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations;

/// <summary>The tables of days that clause B4.4 may allow.</summary>
public sealed class HandlingDaysTests
{
    [Theory]
    [InlineData("Seed", "2026-03-11 09:00", "2026-03-11 09:00", "2026-03-12 09:00", "2026-03-13 09:00")]
    [InlineData("web", "2026-03-11 09:00", "2026-03-13 09:00", "2026-03-15 09:00", "2026-03-20 09:00")]
    [InlineData("Moh", "2026-03-11 00:00", "2026-03-11 00:00", "2026-03-13 00:00", "2026-03-20 00:00")]
    [InlineData("2/4/8", "2026-03-12 09:00", "2026-03-12 09:00", "2026-03-14 09:00", "2026-03-18 09:00")]
    public void A_table_sets_the_limit_of_each_precedence(string table, string flash, string extraUrgent, string urgent, string ordinary)
    {
        var engine = RegulationEngine.Create(ModelRegulations.Load(["B"], [KeyValuePair.Create("HandlingDays", table)]));

        Assert.Equal(
            [At(flash), At(extraUrgent), At(urgent), At(ordinary)],
            new[] { TelegramPrecedence.Flash, TelegramPrecedence.ExtraUrgent, TelegramPrecedence.Urgent, TelegramPrecedence.Ordinary }
                .Select(precedence => Due(engine, precedence)));
    }

    [Theory]
    [InlineData("DayCounting=CivilCode", "HandlingDays=Moh")]
    [InlineData("HandlingDays=Moh", "DayCounting=CivilCode")]
    public void The_way_of_counting_that_is_chosen_counts_in_whatever_order(string first, string second) =>
        Assert.Equal(At("2026-03-12"), Due(With(first, second), TelegramPrecedence.ExtraUrgent));

    [Fact]
    public void The_way_of_counting_that_a_table_brought_goes_with_it() =>
        Assert.Equal(At("2026-03-11 09:00"), Due(With("HandlingDays=Moh", "HandlingDays=Seed"), TelegramPrecedence.ExtraUrgent));

    [Theory]
    [InlineData("Law")]
    [InlineData("1/2")]
    [InlineData("0/1/2")]
    [InlineData("3/2/1")]
    public void A_table_that_is_none_is_refused(string table) => Assert.Throws<OptionException>(
        () => ModelRegulations.Load(["B"], [KeyValuePair.Create("HandlingDays", table)]));

    private static RegulationEngine With(params string[] settings) => RegulationEngine.Create(
        ModelRegulations.Load(["B"], settings.Select(setting => KeyValuePair.Create(setting.Split('=')[0], setting.Split('=')[1]))));

    private static DateTimeOffset Due(RegulationEngine engine, TelegramPrecedence precedence) => engine
        .DutiesOf(new Telegram { Direction = TelegramDirection.Incoming, Precedence = precedence, ReceivedAt = At("2026-03-10 09:00") })
        .Obligations.Single(obligation => obligation.Duty == Duty.CompleteHandling).Due!.Value.Due.Earliest;
}
