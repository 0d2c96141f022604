using System.Globalization;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// A date as the number by which spreadsheets store it: days since 1899-12-30, five digits for the years that are read here.
/// </summary>
internal static class SpreadsheetSerial
{
    private const int Digits = 5;
    private const int LongestText = 24;
    private const int SecondsPerDay = 86400;
    private static readonly DateTimeOffset Origin = new(1899, 12, 30, 0, 0, 0, BeijingTime.Offset);

    public static bool TryRead(ReadOnlySpan<char> text, out TimeReading time)
    {
        time = default;
        if (text.Length is < Digits or > LongestText || text[..Digits].ContainsAnyExceptInRange('0', '9')) return false;
        var rest = text[Digits..];
        if (!rest.IsEmpty && (rest[0] != '.' || rest[1..].ContainsAnyExceptInRange('0', '9'))) return false;

        var days = double.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var seconds = (long)Math.Round(days * SecondsPerDay);
        var at = Origin.AddSeconds(seconds);
        time = at.Year is < TimeScanner.FirstYear or > TimeScanner.LastYear ? CellFaults.YearOutOfRange
            : text.Length == Digits ? RecordedTime.ToTheDay(at)
            // Whether :00 was typed or filled in, the number does not tell.
            : seconds % 60 == 0 ? RecordedTime.ToTheMinute(at)
            : at;
        return true;
    }

    /// <summary>A time of day stored as the fraction of a day, such as 0.336805.</summary>
    public static bool TryReadClock(ReadOnlySpan<char> text, out ClockTime time)
    {
        time = default;
        if (!text.StartsWith("0.") || text.Length > LongestText || text[2..].ContainsAnyExceptInRange('0', '9')) return false;
        var days = double.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var seconds = (long)Math.Round(days * SecondsPerDay);
        time = new(seconds * TimeSpan.TicksPerSecond, seconds % 60 == 0 ? TimePrecision.Minute : TimePrecision.Exact, null);
        return true;
    }
}
