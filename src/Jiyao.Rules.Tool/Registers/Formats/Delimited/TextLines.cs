namespace Jiyao.Rules.Tool.Registers.Delimited;

/// <summary>Line breaks, in each of their three forms.</summary>
internal static class TextLines
{
    /// <summary>Whether the text is one line with its break, or has no break at all.</summary>
    public static bool IsOne(ReadOnlySpan<char> text) => Length(text) == text.Length;

    public static bool EndsWithBreak(ReadOnlySpan<char> text) => text.Length > 0 && text[^1] is '\r' or '\n';

    public static int CountBreaks(ReadOnlySpan<char> text)
    {
        var breaks = 0;
        while (text.Length > 0)
        {
            var length = Length(text);
            if (EndsWithBreak(text[..length])) breaks++;
            text = text[length..];
        }

        return breaks;
    }

    /// <summary>The same for the bytes of an encoding that leaves ASCII as it is.</summary>
    public static int CountBreaks(ReadOnlySpan<byte> text) => text.Count((byte)'\n') + LoneReturns(text);

    /// <summary>Whether a line ends with a carriage return alone.</summary>
    public static bool HasLoneReturn(ReadOnlySpan<byte> text) => LoneReturns(text) > 0;

    public static List<string> Split(ReadOnlySpan<char> text)
    {
        var lines = new List<string>();
        while (text.Length > 0)
        {
            var length = Length(text);
            lines.Add(text[..length].ToString());
            text = text[length..];
        }

        return lines;
    }

    private static int LoneReturns(ReadOnlySpan<byte> text)
    {
        var returns = text.Count((byte)'\r');
        return returns == 0 ? 0 : returns - text.Count("\r\n"u8);
    }

    // The length of the first line, its break included.
    private static int Length(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('\r', '\n');
        if (end < 0) return text.Length;
        return text[end..].StartsWith("\r\n") ? end + 2 : end + 1;
    }
}
