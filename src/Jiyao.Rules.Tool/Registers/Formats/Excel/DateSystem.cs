namespace Jiyao.Rules.Tool.Registers.Excel;

/// <summary>
/// The dates of a workbook that the library gives as bare numbers: it does not know the formats that only Chinese spreadsheet programs have,
/// nor that a column is one of times.
/// </summary>
internal static class DateSystem
{
    /// <summary>How many days later a book of the 1904 system begins to count.</summary>
    public const int Later = 1462;

    private const double FirstDay = 16_000;
    private const double LastDay = 80_000;

    /// <summary>Whether a number is a date: by its column, by its format or, where that says nothing, by its fraction.</summary>
    public static bool IsDate(double number, int format, string text, bool isOfTime) =>
        number is > FirstDay and < LastDay
        && (isOfTime || format is (>= 27 and <= 36) or (>= 50 and <= 58) || text.Contains('午', StringComparison.Ordinal)
            || (format == 0 && number != Math.Truncate(number)));
}
