using System.Numerics;
using System.Runtime.InteropServices;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>Hashes of 64 bits, none of them 0: two texts of one office will not meet in one.</summary>
internal static class Hashes
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    /// <summary>The hash of a text, taken four letters at a time.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = (ulong)text.Length;
        foreach (var four in MemoryMarshal.Cast<char, ulong>(text)) hash = BitOperations.RotateLeft((hash ^ four) * Prime, 29);
        foreach (var letter in text[(text.Length & ~3)..]) hash = BitOperations.RotateLeft((hash ^ letter) * Prime, 29);
        return Ended((hash ^ (hash >> 32)) * Prime);
    }

    /// <summary>The hash of both together; which comes first counts.</summary>
    public static ulong With(ulong hash, ulong other) => Ended((BitOperations.RotateLeft(hash, 23) ^ other) * Prime);

    private static ulong Ended(ulong hash)
    {
        hash ^= hash >> 29;
        return hash == 0 ? 1 : hash;
    }
}
