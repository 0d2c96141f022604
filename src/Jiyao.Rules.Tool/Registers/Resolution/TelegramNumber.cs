namespace Jiyao.Rules.Tool.Registers;

/// <summary>A telegram's number: what stands around its last digits, as a hash, and these.</summary>
/// <param name="Series">All but the serial, with the number of the serial's digits; <see cref="None"/>: there is no number.</param>
/// <param name="Serial">The last digits, six of them at most: neighbours of one office differ by it alone.</param>
internal readonly record struct TelegramNumber(ulong Series, uint Serial)
{
    /// <summary>No series has this hash.</summary>
    public const ulong None = 0;

    private const int MostDigits = 6;

    /// <param name="number">The number as <see cref="DocumentNumber.Plain"/> gives it.</param>
    public static TelegramNumber Of(ReadOnlySpan<char> number)
    {
        var end = number.LastIndexOfAnyInRange('0', '9') + 1;
        var (start, serial) = (end, 0u);
        for (var unit = 1u; start > 0 && end - start < MostDigits && char.IsAsciiDigit(number[start - 1]); unit *= 10)
            serial += (uint)(number[--start] - '0') * unit;
        return new(Hashes.With(Hashes.With(Hashes.Of(number[..start]), Hashes.Of(number[end..])), (ulong)(end - start)), serial);
    }

    /// <summary>The number where it is given anew by each year, or by each sender.</summary>
    public TelegramNumber In(uint scope) => this with { Series = Hashes.With(Series, scope) };
}
