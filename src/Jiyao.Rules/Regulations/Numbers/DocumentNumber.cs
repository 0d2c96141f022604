using System.Buffers;
using System.Text;

namespace Jiyao.Rules.Regulations;

/// <summary>A document's number in the form by which two are compared: 国办发[2024]第001号 is 国办发〔2024〕1号.</summary>
internal static class DocumentNumber
{
    private const string Opening = "[［(（【﹝";
    private const string Closing = "]］)）】﹞";

    private static readonly SearchValues<char> Others = SearchValues.Create("[［(（【﹝第 \u3000０１２３４５６７８９");

    /// <summary>The number with hexagonal brackets, without 第 and without zeros before the number of the year.</summary>
    public static string Plain(string number)
    {
        // Most are plain already, and a register has a million of them.
        if (!number.AsSpan().ContainsAny(Others) && !number.Contains("〕0", StringComparison.Ordinal)) return number;
        var plain = new StringBuilder(number.Length);
        foreach (var letter in number)
        {
            var written = Opening.Contains(letter) ? '〔' : Closing.Contains(letter) ? '〕' : HalfWidth.Of(letter);
            if (written is ' ' or '第' || (written == '0' && plain is { Length: > 0 } && plain[^1] == '〕')) continue;
            plain.Append(written);
        }

        return plain.ToString();
    }
}
