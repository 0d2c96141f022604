using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Tests.Commands;

namespace Jiyao.Rules.Tool.Tests.Registers;

/// <summary>Runs alone, since it looks at the memory of the whole process: beside it, what another test lets go of would count.</summary>
[Collection(nameof(LongInputTests))]
public sealed class ReceptionTableTests
{
    private const int Numbers = 1_000_000;

    [Theory]
    [InlineData("云机发〔2026〕1号", "云机发〔2026〕2号")]
    [InlineData("云机发〔2026〕1号", "云机发〔2025〕1号")]
    [InlineData("云机发〔2026〕1号", "青机发〔2026〕1号")]
    [InlineData("1号", "1")]
    [InlineData("1", "01")]
    [InlineData("0", "")]
    [InlineData("0", "00")]
    [InlineData("1号甲", "1号乙")]
    [InlineData("甲", "甲0")]
    [InlineData("1234567", "2234567")]
    [InlineData("12345678901234567890", "12345678901234567891")]
    [InlineData("1-12", "11-2")]
    public void Numbers_that_differ_are_two(string one, string other) =>
        Assert.NotEqual(TelegramNumber.Of(one), TelegramNumber.Of(other));

    [Fact]
    public void A_number_is_itself_again()
    {
        Assert.Equal(TelegramNumber.Of("云机发〔2026〕17号"), TelegramNumber.Of("云机发〔2026〕17号".ToCharArray()));
        Assert.NotEqual(TelegramNumber.Of("17").In(2026), TelegramNumber.Of("17").In(2027));
    }

    [Fact]
    public void The_table_answers_as_a_dictionary_does_whatever_the_order_of_the_numbers()
    {
        var (random, table) = (new Random(20261127), new ReceptionTable());
        var known = new Dictionary<string, Reception>();
        for (var i = 0; i < 100_000; i++)
        {
            var number = $"{(char)('甲' + random.Next(3))}〔2026〕{random.Next(random.Next(2) == 0 ? 2_000 : 2_000_000)}号";
            ref var reception = ref table.Of(TelegramNumber.Of(number), out var isNew);
            Assert.Equal(!known.TryGetValue(number, out var before), isNew);
            Assert.Equal(before, reception);
            known[number] = reception = new((uint)i, (uint)random.Next());
        }
    }

    [Theory]
    [InlineData(1, 8, 12)]
    [InlineData(64, 20, 36)]
    public void Numbers_that_follow_one_another_take_some_ten_bytes_each_and_others_not_much_more(int step, int least, int most)
    {
        // What other tests left behind may still be let go of meanwhile, mostly in the first of the three.
        var kept = Enumerable.Range(0, 3).Select(_ => Kept(step)).Order().ElementAt(1);
        Assert.InRange(kept, least * Numbers, most * Numbers);
    }

    private static long Kept(int step)
    {
        var table = new ReceptionTable();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 1; i <= Numbers; i++) table.Of(TelegramNumber.Of($"云机发〔2026〕{i * step}号"), out _).Time = 1;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(table);
        return kept;
    }
}
