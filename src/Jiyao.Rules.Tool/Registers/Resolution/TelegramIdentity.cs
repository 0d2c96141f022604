namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// By what the copies of a telegram are known to be one, as hashes: a register has a million of them. 国办发〔2024〕1号 says whose it is and
/// of which year; a bare number is given anew by each sender in each year.
/// </summary>
/// <param name="Number">The number, in the series of the year of reception where it has none; <see cref="TelegramNumber.None"/>: it was not received, or has none.</param>
/// <param name="Sender">Who sent it; <see cref="Unknown"/>: nobody tells.</param>
/// <param name="IsWhole">Whether the number alone says whose it is and of which year.</param>
internal readonly record struct TelegramIdentity(TelegramNumber Number, uint Sender, bool IsWhole)
{
    /// <summary>No sender has this hash.</summary>
    public const uint Unknown = 0;

    /// <summary>Nor this one, which stands for more than one sender.</summary>
    public const uint Several = uint.MaxValue;

    /// <summary>Nor this one, by which <see cref="ReceptionTable"/> marks receptions that stand together.</summary>
    public const uint Neighbours = Several - 1;

    /// <summary>Without a number where the telegram was not received, or where nobody can tell its number.</summary>
    public static TelegramIdentity Of(Telegram telegram)
    {
        if (telegram is not { Direction: TelegramDirection.Incoming, Number: { } written, ReceivedAt: { } received } || CellMarks.IsRounded(written)) return default;
        var plain = DocumentNumber.Plain(written);
        var (number, bracket) = (TelegramNumber.Of(plain), plain.IndexOf('〔', StringComparison.Ordinal));
        return new(bracket < 0 ? number.In((uint)BeijingTime.Of(received.Earliest).Year) : number, SenderOf(telegram.Counterpart), bracket > 0);
    }

    private static uint SenderOf(string? counterpart)
    {
        if (counterpart is null) return Unknown;
        var bare = counterpart.AsSpan().ContainsAny(' ', '\u3000')
            ? counterpart.Replace(" ", "", StringComparison.Ordinal).Replace("\u3000", "", StringComparison.Ordinal)
            : counterpart;
        return (uint)(Hashes.Of(bare) >> 32) is var hash and not (Unknown or >= Neighbours) ? hash : 1;
    }
}
