namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// The form most exports use, 2023-02-06 08:05 or 2023/02/06 08:05:00, read in one go. Whatever is not plainly of that form is
/// left to the scanner, faults included.
/// </summary>
internal static class CommonTime
{
    private const int ToTheMinute = 16;
    private const int ToTheSecond = 19;

    public static bool TryRead(ReadOnlySpan<char> text, TimeSpan offset, out RecordedTime time)
    {
        time = default;
        if (text.Length is not (ToTheMinute or ToTheSecond)) return false;
        if (text[4] is not ('-' or '/') || text[7] != text[4] || text[10] is not (' ' or 'T') || text[13] != ':') return false;
        var hasSeconds = text.Length == ToTheSecond;
        if (hasSeconds && text[16] != ':') return false;

        var year = (Two(text, 0) * 100) + Two(text, 2);
        var month = Two(text, 5);
        var day = Two(text, 8);
        var hour = Two(text, 11);
        var minute = Two(text, 14);
        var second = hasSeconds ? Two(text, 17) : 0;
        if (year is < TimeScanner.FirstYear or > TimeScanner.LastYear || month is < 1 or > 12 || day < 1) return false;
        if (day > DateTime.DaysInMonth(year, month) || (uint)hour > 23 || (uint)minute > 59 || (uint)second > 59) return false;

        var at = new DateTimeOffset(new DateTime(year, month, day, hour, minute, second), offset);
        time = hasSeconds ? at : RecordedTime.ToTheMinute(at);
        return true;
    }

    // What is not two digits is far below any part of a time.
    private static int Two(ReadOnlySpan<char> text, int at)
    {
        int tens = text[at] - '0', ones = text[at + 1] - '0';
        return (uint)tens <= 9 && (uint)ones <= 9 ? (tens * 10) + ones : -100_000;
    }
}
