using System.Runtime.InteropServices;

namespace Jiyao.Rules.Joining;

/// <summary>Hashes texts four letters at a time: most keys of registers are numbers in the form of short texts.</summary>
internal static class TextHash
{
    private const int LettersAtATime = sizeof(ulong) / sizeof(char);
    private const ulong Odd = 0xD6E8FEB86659FD93;

    // Another one in each process, so that nobody can write a register whose keys all meet.
    private static readonly ulong Seed = (ulong)System.Random.Shared.NextInt64();

    public static int Of(string text)
    {
        var hash = Seed ^ (ulong)text.Length;
        foreach (var letters in MemoryMarshal.Cast<char, ulong>(text)) hash = Fold(hash ^ letters);
        return (int)Fold(hash ^ Last(text));
    }

    // The last four letters, some of which may have been read before, or all of fewer.
    private static ulong Last(string text)
    {
        if (text.Length >= LettersAtATime) return MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text.AsSpan(text.Length - LettersAtATime)));
        var rest = 0ul;
        foreach (var letter in text) rest = (rest << 16) | letter;
        return rest;
    }

    private static ulong Fold(ulong value) => Math.BigMul(value, Odd, out var low) ^ low;
}
