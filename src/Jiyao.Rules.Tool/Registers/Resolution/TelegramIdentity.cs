using System.Numerics;
using System.Runtime.InteropServices;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// By what the copies of a telegram are known to be one, as hashes: a register has a million of them. 国办发〔2024〕1号 says whose it is and
/// of which year; a bare number is given anew by each sender in each year.
/// </summary>
/// <param name="Number">The number, with the year of reception where it has none; <see cref="None"/>: it was not received, or has none.</param>
/// <param name="Sender">Who sent it; <see cref="Unknown"/>: nobody tells.</param>
/// <param name="IsWhole">Whether the number alone says whose it is and of which year.</param>
internal readonly record struct TelegramIdentity(ulong Number, uint Sender, bool IsWhole)
{
    /// <summary>No number has this hash.</summary>
    public const ulong None = 0;

    /// <summary>No sender has this hash.</summary>
    public const uint Unknown = 0;

    /// <summary>Nor this one, which stands for more than one sender.</summary>
    public const uint Several = uint.MaxValue;

    private const ulong Prime = 0x9E3779B97F4A7C15;

    /// <summary>Without a number where the telegram was not received, or where nobody can tell its number.</summary>
    public static TelegramIdentity Of(Telegram telegram)
    {
        if (telegram is not { Direction: TelegramDirection.Incoming, Number: { } written, ReceivedAt: { } received } || CellMarks.IsRounded(written)) return default;
        var number = DocumentNumber.Plain(written);
        var (hash, bracket) = (Hash(number), number.IndexOf('〔', StringComparison.Ordinal));
        return new(bracket < 0 ? With(hash, (uint)BeijingTime.Of(received.Earliest).Year) : hash, SenderOf(telegram.Counterpart), bracket > 0);
    }

    /// <summary>What a bare number of a sender is known by, once several senders have it.</summary>
    public static ulong OfSender(ulong number, uint sender) => With(number, sender);

    private static uint SenderOf(string? counterpart)
    {
        if (counterpart is null) return Unknown;
        var bare = counterpart.AsSpan().ContainsAny(' ', '\u3000')
            ? counterpart.Replace(" ", "", StringComparison.Ordinal).Replace("\u3000", "", StringComparison.Ordinal)
            : counterpart;
        return (uint)(Hash(bare) >> 32) is var hash and not (Unknown or Several) ? hash : 1;
    }

    private static ulong With(ulong hash, uint other) => Ended((hash ^ other) * Prime);

    // 64 bits, four letters at a time: two numbers of one office will not meet in it.
    private static ulong Hash(string text)
    {
        var letters = text.AsSpan();
        var hash = (ulong)letters.Length;
        foreach (var four in MemoryMarshal.Cast<char, ulong>(letters)) hash = BitOperations.RotateLeft((hash ^ four) * Prime, 29);
        foreach (var letter in letters[(letters.Length & ~3)..]) hash = BitOperations.RotateLeft((hash ^ letter) * Prime, 29);
        return Ended((hash ^ (hash >> 32)) * Prime);
    }

    private static ulong Ended(ulong hash)
    {
        hash ^= hash >> 29;
        return hash == None ? 1 : hash;
    }
}
