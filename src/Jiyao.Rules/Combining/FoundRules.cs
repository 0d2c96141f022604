using Jiyao.Rules.Execution;

namespace Jiyao.Rules.Combining;

/// <summary>What was found in several blocks. An index leaves them in any order; what is said of it is in that of the regulations.</summary>
internal static class FoundRules
{
    public static List<(int Order, int Block, ulong Bit)> InOrder<TFact>(ReadOnlySpan<RuleBlock<TFact>> blocks, ReadOnlySpan<Matches> matches)
        where TFact : notnull
    {
        List<(int Order, int Block, ulong Bit)> found = [];
        for (var i = 0; i < blocks.Length; i++)
        {
            foreach (var bit in new Bits(matches[i].Matched | matches[i].Unknown)) found.Add((blocks[i].At(bit).Order, i, bit));
        }

        found.Sort();
        return found;
    }
}
