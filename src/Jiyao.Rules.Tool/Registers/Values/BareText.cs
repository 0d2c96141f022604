using System.Buffers;
using System.Text;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>Words and headers without what is only layout: spaces, line breaks, stars, the width and case of letters.</summary>
internal static class BareText
{
    private static readonly SearchValues<char> Layout = SearchValues.Create(" \t\r\n\u00A0\u3000*＊_\uFEFF\u200B\u200C\u200D\u200E\u200F\u2060");

    public static string Of(ReadOnlySpan<char> text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var letter in text)
            if (!Layout.Contains(letter)) bare.Append(char.ToLowerInvariant(HalfWidth.Of(letter)));
        return bare.ToString();
    }

    /// <summary>Whether a character has no width; those that turn the order of others round are not meant, for they change what is seen.</summary>
    public static bool IsInvisible(char letter) => letter is (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    /// <summary>Whether the bare form of a text is the given one.</summary>
    public static bool Is(ReadOnlySpan<char> text, ReadOnlySpan<char> bare)
    {
        foreach (var letter in text)
        {
            if (Layout.Contains(letter)) continue;
            if (bare.IsEmpty || bare[0] != char.ToLowerInvariant(HalfWidth.Of(letter))) return false;
            bare = bare[1..];
        }

        return bare.IsEmpty;
    }
}
