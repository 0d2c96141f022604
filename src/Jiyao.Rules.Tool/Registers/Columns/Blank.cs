namespace Jiyao.Rules.Tool.Registers;

/// <summary>Blanks around and instead of a text. Most cells begin and end with a letter or digit, and those are told at a glance.</summary>
internal static class Blank
{
    private const char FirstVisible = '!';
    private const char LastVisible = '~';
    private const char LastBlank = '\u3000';

    public static bool Is(ReadOnlySpan<char> text) => text.IsEmpty || (!IsVisible(text[0]) && text.IsWhiteSpace());

    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text) =>
        text.IsEmpty || (IsVisible(text[0]) && IsVisible(text[^1])) ? text : text.Trim();

    private static bool IsVisible(char letter) => letter is (>= FirstVisible and <= LastVisible) or > LastBlank;
}
