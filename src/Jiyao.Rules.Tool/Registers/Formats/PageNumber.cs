using System.Text.RegularExpressions;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>The number of a page in what is printed at its top: 第2页, 第 2 页 共 5 页.</summary>
internal static partial class PageNumber
{
    /// <summary>Whether a cell has it and nothing else.</summary>
    public static bool Is(ReadOnlySpan<char> cell) => May(cell) && cell.Trim().Length > 0 && Without(cell).Length == 0;

    /// <summary>Whether a text may have one.</summary>
    public static bool May(ReadOnlySpan<char> text) => text.Contains('页');

    /// <summary>The text without it, and without spaces and brackets at its end.</summary>
    public static string Without(ReadOnlySpan<char> text) => Words().Replace(text.ToString(), "").TrimEnd([' ', '\u3000', '(', ')', '（', '）', ',', '，', '/']);

    [GeneratedRegex("[第共]\\s*[0-9０-９一二三四五六七八九十百]+\\s*页")]
    private static partial Regex Words();
}
