namespace Jiyao.Rules.Tool.Registers;

/// <summary>Text taken from a file, made fit for one line of a message.</summary>
internal static class Excerpt
{
    // A register comes from elsewhere: its control characters must not reach a terminal.
    public static string Of(ReadOnlySpan<char> text, int limit = 80)
    {
        var length = Math.Min(text.Length, limit);
        Span<char> kept = new char[length];
        for (var i = 0; i < length; i++)
            kept[i] = char.IsControl(text[i]) || text[i] is '\u2028' or '\u2029' ? ' ' : text[i];
        return text.Length > limit ? $"{kept}…" : kept.ToString();
    }

    public static string OneLine(this LocalizedText text) => $"{text.Zh} / {text.En}";
}
