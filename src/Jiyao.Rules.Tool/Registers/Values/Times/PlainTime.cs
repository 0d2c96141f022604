using System.Buffers;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>Rewrites a written time in half width, with Arabic digits for Chinese numerals.</summary>
internal static class PlainTime
{
    private const string Numerals = "〇一二三四五六七八九";

    private static readonly SearchValues<char> Plain = SearchValues.Create(" +-./0123456789:TZ年月日号时点分秒整");

    /// <summary>Whether a text may hold something that the plain form writes otherwise.</summary>
    public static bool IsNeeded(ReadOnlySpan<char> text) => text.ContainsAnyExcept(Plain);

    /// <summary>Writes the plain form; false where numerals make no number.</summary>
    public static bool TryWrite(ReadOnlySpan<char> text, Span<char> plain, out int length)
    {
        length = 0;
        var position = 0;
        while (position < text.Length)
        {
            var run = NumeralRun(text[position..]);
            if (run == 0)
            {
                // Such as a page or a chat leaves in what is copied from it.
                if (BareText.IsInvisible(text[position]))
                {
                    position++;
                    continue;
                }

                if (length == plain.Length) return false;
                plain[length++] = HalfWidth.Of(text[position++]);
                continue;
            }

            if (!TryWriteNumber(text.Slice(position, run), plain[length..], out var written)) return false;
            length += written;
            position += run;
        }

        return true;
    }

    private static int NumeralRun(ReadOnlySpan<char> text)
    {
        var run = 0;
        var hasNumeral = false;
        while (run < text.Length && (Digit(text[run]) >= 0 || IsTens(text[run])))
        {
            hasNumeral |= Numerals.Contains(text[run]) || text[run] is '零' or '○' || IsTens(text[run]);
            run++;
        }

        return hasNumeral ? run : 0;
    }

    private static bool TryWriteNumber(ReadOnlySpan<char> run, Span<char> plain, out int written)
    {
        written = 0;
        var tens = run.IndexOfAny("十廿卅");
        if (tens < 0)
        {
            if (run.Length > plain.Length) return false;
            foreach (var numeral in run) plain[written++] = (char)('0' + Digit(numeral));
            return true;
        }

        if (tens > 1 || run.Length - tens > 2 || (run[tens] != '十' && tens > 0)) return false;
        var ten = run[tens] switch { '廿' => 2, '卅' => 3, _ => tens == 0 ? 1 : Digit(run[0]) };
        var one = run.Length - tens == 2 ? Digit(run[tens + 1]) : 0;
        return ten >= 0 && one >= 0 && (ten * 10 + one).TryFormat(plain, out written);
    }

    private static bool IsTens(char letter) => letter is '十' or '廿' or '卅';

    private static int Digit(char letter) => letter switch
    {
        '零' or '○' or 'O' or 'o' or 'Ｏ' or 'ｏ' => 0,
        >= '0' and <= '9' => letter - '0',
        >= '０' and <= '９' => letter - '０',
        _ => Numerals.IndexOf(letter, StringComparison.Ordinal),
    };
}
