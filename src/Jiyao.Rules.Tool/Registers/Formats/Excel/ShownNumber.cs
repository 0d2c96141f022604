using System.Text.RegularExpressions;

namespace Jiyao.Rules.Tool.Registers.Excel;

/// <summary>A number as its cell shows it, as far as that says what it is: 00012, ZT0012, 2小时. Only its rounding is left aside.</summary>
internal static partial class ShownNumber
{
    /// <summary>The number with the words and zeros of its format; as it is where the format shows it in another way.</summary>
    /// <param name="number">The number in digits.</param>
    /// <param name="format">The format of its cell.</param>
    public static string Of(string number, string format)
    {
        if (format.Length < 2 || !number.All(letter => char.IsAsciiDigit(letter) || letter == '.') || Form().Match(format) is not { Success: true } form) return number;
        var digits = form.Groups["digits"].Value;
        var zeros = digits.Count(place => place == '0');
        var isPadded = zeros == digits.Length && !number.Contains('.');
        return Words(form.Groups["before"].Value) + (isPadded ? number.PadLeft(zeros, '0') : number) + Words(form.Groups["after"].Value);
    }

    private static string Words(string literals) => Literals().Replace(literals, found => found.Groups["word"].Value);

    // What is for numbers above zero; a place for a digit may be 0, # or ?, words stand in quotes, behind a backslash or alone.
    [GeneratedRegex("""^(?:\[[^\]hms]*\])*(?<before>(?:"[^"]*"|\\.|_.|[-/():：\u2E80-\u9FFF])*)(?<digits>General|G/通用格式|[0#?]+|[0#?,]*[0#?](?:\.[0#?]+)?)(?<after>(?:"[^"]*"|\\.|_.|[-/():：\u2E80-\u9FFF])*)(?:;.*)?$""")]
    private static partial Regex Form();

    [GeneratedRegex("""
        "(?<word>[^"]*)"|\\(?<word>.)|_.|(?<word>.)
        """)]
    private static partial Regex Literals();
}
