using System.Globalization;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>Numbers as a register in plain text would have them.</summary>
internal static class PlainNumber
{
    // What a double holds of any number; of a longer one it has lost some.
    private const int MostDigits = 15;

    // As many digits behind the point as a decimal has.
    private const string Shortest = "0.############################";

    /// <summary>Without the zeros that only the scale of a column asks for: 7 for 7.00.</summary>
    public static string Text(decimal number) => number.ToString(Shortest, CultureInfo.InvariantCulture);

    /// <summary>
    /// Writes a number that a program wrote as a fraction or with an exponent as people do: 7 for 7.0, 12345678 for 1.2345678E7. False: it is
    /// neither, has more digits than such a program keeps, or there is no room; then it stays as it stands.
    /// </summary>
    public static bool TryWrite(ReadOnlySpan<byte> number, Span<char> room, out int written)
    {
        written = 0;
        var exponent = number.IndexOfAny((byte)'e', (byte)'E');
        var digits = exponent < 0 ? number : number[..exponent];
        return (exponent >= 0 || digits.Contains((byte)'.')) && digits.Length <= MostDigits
            && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && value.TryFormat(room, out written, Shortest, CultureInfo.InvariantCulture);
    }

    /// <summary>A whole number that a program wrote as a fraction, since its column has blanks: 7 for 7.0. Any other text as it stands.</summary>
    public static string? Whole(string? text)
    {
        if (text is null || !text.EndsWith('0')) return text;
        var point = text.AsSpan().TrimEnd('0').Length - 1;
        return point > 0 && text[point] == '.' && !text.AsSpan(0, point).ContainsAnyExceptInRange('0', '9') ? text[..point] : text;
    }
}
