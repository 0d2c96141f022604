using Jiyao.Rules.Regulations.Bureau.A5Storage;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A5Storage;

public sealed class ItemsWithoutADateAreAskedAfterTests
{
    private const string Reminder = "ask whether it is to go back.";

    private static readonly ItemsWithoutADateAreAskedAfter Rule = new(new());

    [Theory]
    [InlineData("2027-03-10 10:00", true)]
    [InlineData("2027-03-10 09:59:59.9999999", false)]
    public void After_a_year_without_a_date_the_office_is_reminded(string asOf, bool isReminded)
    {
        var entry = On(At("10:00"), back: null, asOf);

        Assert.Equal((Verdict.Indeterminate, "returnDueAt"), (entry.Verdict, Assert.Single(entry.Missing)));
        Assert.Equal(isReminded, entry.Message.En.EndsWith(Reminder, StringComparison.Ordinal));
        Assert.Equal(isReminded, entry.Message.Zh.EndsWith("请向其核实是否清退。", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-06-30", false)]
    [InlineData("2028-06-30", true)]
    public void Of_what_is_back_nobody_is_reminded(string back, bool isReminded)
    {
        var entry = On(At("10:00"), At(back), "2028-01-01");

        Assert.Equal((Verdict.Indeterminate, isReminded), (entry.Verdict, entry.Message.En.EndsWith(Reminder, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_year_runs_from_a_receipt_that_is_known()
    {
        Assert.DoesNotContain(Reminder, On(null, null, "2028-01-01").Message.En, StringComparison.Ordinal);
        Assert.DoesNotContain(Reminder, On(RecordedTime.Illegible, null, "2028-01-01").Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void It_speaks_of_state_secrets_and_of_those_without_a_date()
    {
        Assert.Empty(OneJoinedRule.On(Rule, [new IssuedItem { Level = SecrecyLevel.Internal }]));
        Assert.Empty(OneJoinedRule.On(Rule, [new IssuedItem { Level = SecrecyLevel.Secret, ReturnDueAt = At("10:00") }]));
        Assert.Empty(OneJoinedRule.On(
            new ItemsWithoutADateAreAskedAfter(new() { ReturnDefault = ReturnDefault.OneYear }), [new IssuedItem { Level = SecrecyLevel.Secret }]));
    }

    private static AuditEntry On(RecordedTime? received, RecordedTime? back, string asOf) => Assert.Single(
        OneJoinedRule.On(Rule, [new IssuedItem { Level = SecrecyLevel.Secret, ReceivedAt = received, ReturnedAt = back }], to: "2029-01-01", asOf: asOf));
}
