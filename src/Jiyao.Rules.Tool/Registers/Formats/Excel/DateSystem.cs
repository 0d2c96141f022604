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

    /// <summary>
    /// Whether a number is a date: by its format or, in a book that counts from 1904, by its column and its fraction. In any other book one without a
    /// format may stay a number, which every column of times reads.
    /// </summary>
    public static bool IsDate(double number, int format, string text, bool isOf1904, bool isOfTime) =>
        number is > FirstDay and < LastDay
        && (format is (>= 27 and <= 36) or (>= 50 and <= 58) || HasHalfOfDay(text)
            || (isOf1904 && (isOfTime || (format == 0 && number != Math.Truncate(number)))));

    /// <summary>Whether a number is a time of day in a format that the library does not know: 上午9:05.</summary>
    public static bool IsClock(double number, string text) => number is > 0 and < 1 && HasHalfOfDay(text);

    private static bool HasHalfOfDay(string format) => format.Contains('午', StringComparison.Ordinal);
}
