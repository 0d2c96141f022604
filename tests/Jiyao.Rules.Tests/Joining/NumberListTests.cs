using Jiyao.Rules.Joining;

namespace Jiyao.Rules.Tests.Joining;

public sealed class NumberListTests
{
    [Fact]
    public void A_list_gives_back_what_it_took_in_the_order_it_came()
    {
        long[] edges = [0, 1, -1, 63, 64, -64, -65, long.MaxValue, long.MinValue, long.MaxValue, 0, int.MaxValue, 8191, 8192];
        Assert.Equal(edges, After(edges));
    }

    [Fact]
    public void Numbers_of_any_size_come_back()
    {
        var random = new System.Random(20261127);
        long[] numbers = [.. Enumerable.Range(0, 20_000).Select(_ => random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64))];
        Assert.Equal(numbers, After(numbers));
    }

    [Fact]
    public void Serials_that_follow_one_another_take_some_bytes_each()
    {
        const int Serials = 1_000_000;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var list = new NumberList();
        for (var serial = 1L; serial <= Serials; serial++) list.Add(serial * 4);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, Serials, 2 * Serials);
    }

    private static List<long> After(long[] numbers)
    {
        var list = new NumberList();
        foreach (var number in numbers) list.Add(number);
        List<long> back = [];
        foreach (var number in list) back.Add(number);
        return back;
    }
}
