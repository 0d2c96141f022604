using System.Buffers;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>What people and spreadsheets write into a cell instead of a value, or around it.</summary>
internal static class CellMarks
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-—－–―─");
    private static readonly SearchValues<char> Decimal = SearchValues.Create("0123456789.");

    /// <summary>同上, 〃: as in the cell above.</summary>
    public static bool IsDitto(ReadOnlySpan<char> text) => text is "〃" or "″" || (text is ['同', .., '上'] && text[1..^1].IsWhiteSpace());

    /// <summary>—, /, 无: filled in, and deliberately with nothing.</summary>
    public static bool IsNone(ReadOnlySpan<char> text) =>
        text is "无" or "/" or "／" or "\\" || (text.Length > 0 && Dashes.Contains(text[0]) && !text.ContainsAnyExcept(Dashes));

    /// <summary>#####: the column was too narrow when the sheet was saved as text.</summary>
    public static bool IsOverflow(ReadOnlySpan<char> text) => text.Length > 1 && text[0] == '#' && !text.ContainsAnyExcept('#');

    /// <summary>#DIV/0!, #N/A: the formula of the cell came to nothing, or was never worked out.</summary>
    public static bool IsError(ReadOnlySpan<char> text) =>
        text is ['#', ..] and ("#DIV/0!" or "#N/A" or "#NAME?" or "#NULL!" or "#NUM!" or "#REF!" or "#VALUE!" or "#CALC!" or "#SPILL!");

    /// <summary>1.23E+17: a long number that a spreadsheet has rounded; its digits are lost.</summary>
    public static bool IsRounded(ReadOnlySpan<char> text)
    {
        var exponent = text.IndexOfAny('E', 'e');
        return exponent > 0 && exponent < text.Length - 2 && text[exponent + 1] == '+'
            && !text[(exponent + 2)..].ContainsAnyExceptInRange('0', '9')
            && !text[..exponent].ContainsAnyExcept(Decimal);
    }

    /// <summary>Takes away ="..." and a leading apostrophe, by which a spreadsheet is told that a number is text.</summary>
    public static ReadOnlySpan<char> Unguard(ReadOnlySpan<char> text)
    {
        if (text.Length < 2) return text;
        if (text[0] == '=' && text.Length > 2 && text[1] == '"' && text[^1] == '"') return text[2..^1].Trim();
        return text[0] == '\'' && !text[1..].Contains('\'') ? text[1..].Trim() : text;
    }
}
