namespace Jiyao.Rules.Tool.Registers;

/// <summary>Reads the parts of a time from left to right. Each part answers the fault that stops it, or null.</summary>
internal ref struct TimeScanner(ReadOnlySpan<char> text)
{
    public const int FirstYear = 1949;
    public const int LastYear = 2100;

    private const int Midnight = 24;
    private const int CompactDay = 8;

    private Cursor cursor = new(text.Trim());

    public readonly bool IsAtEnd => cursor.IsAtEnd;

    /// <summary>The day: 2023-02-06, 2023/2/6, 2023.2.6, 2023年2月6日, 20230206; leaves what follows it.</summary>
    public LocalizedText? ReadDay(out DateTime day)
    {
        day = default;
        var start = cursor;
        var digits = cursor.Digits(out var year);
        if (digits is CompactDay or CompactDay + 4 or CompactDay + 6)
        {
            cursor = start;
            return ToDay(cursor.Number(4), cursor.Number(2), cursor.Number(2), out day);
        }

        cursor.SkipSpaces();
        var mark = digits == 0 ? default : cursor.TakeAny("-/.年月");
        if (mark == default) return new TimeScanner(start.Rest).ReadClock(out _) is null ? CellFaults.NoDate : CellFaults.Time;
        if (digits <= 2) return CellFaults.NoYear;
        if (digits != 4 || mark == '月') return CellFaults.Time;

        cursor.SkipSpaces();
        if (cursor.Digits(out var month) is 0 or > 2) return CellFaults.Time;
        cursor.SkipSpaces();
        if (!cursor.Take(mark == '年' ? '月' : mark)) return CellFaults.Time;
        cursor.SkipSpaces();
        if (cursor.Digits(out var dayOfMonth) is 0 or > 2) return CellFaults.Time;
        cursor.SkipSpaces();
        if (mark == '年' && cursor.TakeAny("日号") == default) return CellFaults.Time;
        return ToDay(year, month, dayOfMonth, out day) ?? WeekdayText.Take(ref cursor, day);
    }

    /// <summary>
    /// The time of day, to the end of the text: 8:05, 08:05:00, 8时05分, 上午8:05, 0805, 24:00, with or without an offset.
    /// </summary>
    public LocalizedText? ReadClock(out ClockTime time)
    {
        cursor.SkipSpaces();
        if (SpreadsheetSerial.TryReadClock(cursor.Rest, out time)) return null;
        var isIso = cursor.TakeAny("Tt") != default;
        var half = cursor.TakeHalfOfDay();
        if (!HandsOfClock.TryRead(ref cursor, out var hands)) return CellFaults.Time;
        half ??= cursor.TakeHalfOfDay();
        if (!TryReadOffset(isIso, out var offset) || !cursor.IsAtEnd) return CellFaults.Time;
        if (!hands.Exist(Midnight)) return CellFaults.NoSuchDay;

        int? hour = half is null ? hands.Hour : half.Hour(hands.Hour);
        if (hour is null) return CellFaults.AmbiguousHour;
        time = new((hour.Value * TimeSpan.TicksPerHour) + hands.TicksPastHour, hands.Precision, offset);
        return null;
    }

    private static LocalizedText? ToDay(long year, long month, long dayOfMonth, out DateTime day)
    {
        day = default;
        if (year is < FirstYear or > LastYear) return CellFaults.YearOutOfRange;
        if (month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > DateTime.DaysInMonth((int)year, (int)month))
            return CellFaults.NoSuchDay;
        day = new((int)year, (int)month, (int)dayOfMonth);
        return null;
    }

    // Without the T of ISO 8601 a minus is more likely a span: 08:05-08:30.
    private bool TryReadOffset(bool isIso, out TimeSpan? offset)
    {
        offset = null;
        cursor.SkipSpaces();
        if (cursor.TakeAny("Zz") != default)
        {
            offset = TimeSpan.Zero;
            return true;
        }

        var sign = cursor.TakeAny(isIso ? "+-" : "+");
        if (sign == default) return true;
        var digits = cursor.Digits(out var hours);
        long minutes = 0;
        if (digits == 4) (hours, minutes) = (hours / 100, hours % 100);
        else if (digits != 2 || (cursor.Take(':') && cursor.Digits(out minutes) != 2)) return false;
        if (minutes % 15 != 0 || minutes > 59 || (hours * 60) + minutes > 14 * 60) return false;
        offset = TimeSpan.FromMinutes((sign == '-' ? -1 : 1) * ((hours * 60) + minutes));
        return true;
    }
}
