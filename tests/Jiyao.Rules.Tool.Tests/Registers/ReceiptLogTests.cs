using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Tests.Registers;

/// <summary>Which of the receipts in the line's log is that of a telegram, in whatever order they stand.</summary>
public class ReceiptLogTests
{
    private static readonly RecordedTime Received = At(9, 0);

    [Fact]
    public void The_first_receipt_counts() => AssertIs(At(9, 10), At(9, 10), At(9, 40));

    [Fact]
    public void One_before_the_reception_is_none_of_this_telegram() => AssertIs(At(9, 10), At(9, 10), At(8, 0));

    [Fact]
    public void Where_all_are_before_it_the_first_is_told() => AssertIs(At(7, 0), At(8, 0), At(7, 0));

    [Fact]
    public void Beside_one_that_cannot_be_read_the_first_is_not_known() => AssertIs(RecordedTime.Illegible, At(9, 10), RecordedTime.Illegible);

    [Fact]
    public void Of_two_that_may_be_the_first_it_was_some_time() => AssertIs(
        RecordedTime.Between(new(2026, 3, 10, 0, 0, 0, TimeSpan.FromHours(8)), At(9, 10).Latest),
        RecordedTime.ToTheDay(new(2026, 3, 10, 0, 0, 0, TimeSpan.FromHours(8))), At(9, 10));

    private static RecordedTime At(int hour, int minute) => new DateTimeOffset(2026, 3, 10, hour, minute, 0, TimeSpan.FromHours(8));

    private static void AssertIs(RecordedTime expected, params RecordedTime[] receipts)
    {
        foreach (var order in new[] { receipts, [.. receipts.Reverse()] })
        {
            var log = new ReceiptLog();
            foreach (var receipt in order) log.Add("1", receipt);
            Assert.Equal(expected, log.Of("1", Received));
            Assert.Null(log.Of("2", Received));
        }
    }
}
