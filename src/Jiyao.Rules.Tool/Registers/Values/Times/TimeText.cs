namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// Reads a time as people and systems write it. Without an offset it is +08:00, in any machine's zone; it is as precise as it was
/// written, and days and hours that do not exist are faults, never rolled over.
/// </summary>
internal static class TimeText
{
    private const int LongestText = 48;
    /// <summary>Reads the form that most exports use; false: it is another.</summary>
    public static bool TryReadCommon(ReadOnlySpan<char> text, out RecordedTime time) => CommonTime.TryRead(text, BeijingTime.Offset, out time);

    /// <summary>Reads a date, or a date and a time of day, or the serial number of a spreadsheet.</summary>
    public static TimeReading Read(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestText) return CellFaults.Time;
        if (TryReadCommon(text, out var common)) return common;
        if (!PlainTime.IsNeeded(text)) return Scan(text);
        Span<char> plain = stackalloc char[LongestText * 2];
        return PlainTime.TryWrite(text, plain, out var length) ? Scan(plain[..length]) : CellFaults.Time;
    }

    /// <summary>Reads what a column of dates holds. The 00:00:00 that a database puts behind each of them is no time of day.</summary>
    public static TimeReading ReadDate(ReadOnlySpan<char> text)
    {
        var reading = Read(text);
        return text.TrimEnd("0:.") is [.., ' ' or 'T'] && reading.Fault is null ? RecordedTime.ToTheDay(reading.Value.Earliest) : reading;
    }

    /// <summary>Reads a time whose date and time of day stand in columns of their own.</summary>
    public static TimeReading Read(ReadOnlySpan<char> date, ReadOnlySpan<char> clock) => Read(Read(date), clock);

    /// <summary>The same where the date has been read.</summary>
    public static TimeReading Read(TimeReading day, ReadOnlySpan<char> clock)
    {
        var whole = Read(clock);
        if (whole.Fault is null) return day.Fault is null && !IsSameDay(day.Value, whole.Value) ? CellFaults.DatesDiffer : whole;
        if (day.Fault is not null) return day;
        if (!IsMidnight(day.Value)) return CellFaults.DatesDiffer;
        if (clock.Length > LongestText) return CellFaults.Time;

        Span<char> plain = stackalloc char[LongestText * 2];
        if (!PlainTime.TryWrite(clock, plain, out var length)) return CellFaults.Time;
        var scanner = new TimeScanner(plain[..length]);
        return scanner.ReadClock(out var time) is { } fault ? fault : At(day.Value.Earliest.DateTime, time);
    }

    private static TimeReading Scan(ReadOnlySpan<char> text)
    {
        if (SpreadsheetSerial.TryRead(text, out var serial)) return serial;
        var scanner = new TimeScanner(text);
        if (scanner.ReadDay(out var day) is { } fault) return fault;
        if (scanner.IsAtEnd) return RecordedTime.ToTheDay(new(day, BeijingTime.Offset));
        return scanner.ReadClock(out var time) is { } wrong ? wrong : At(day, time);
    }

    private static TimeReading At(DateTime day, ClockTime time)
    {
        var start = new DateTimeOffset(day.AddTicks(time.Ticks), time.Offset ?? BeijingTime.Offset);
        return time.Precision switch
        {
            TimePrecision.Exact => start,
            TimePrecision.Minute => RecordedTime.ToTheMinute(start),
            _ => RecordedTime.Between(start, start.AddTicks(TimeSpan.TicksPerHour - 1)),
        };
    }

    private static bool IsSameDay(RecordedTime day, RecordedTime time) =>
        day.Earliest.ToOffset(BeijingTime.Offset).Date == time.Earliest.ToOffset(BeijingTime.Offset).Date;

    private static bool IsMidnight(RecordedTime day) => day.Earliest.TimeOfDay == TimeSpan.Zero && day.Earliest.Offset == BeijingTime.Offset;
}
