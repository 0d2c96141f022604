namespace Jiyao.Rules.Tool.Registers;

/// <summary>Hour, minute and second as written, before anything is known of their half of the day.</summary>
internal readonly record struct HandsOfClock(int Hour, int Minute, long TicksPastMinute, TimePrecision Precision)
{
    private const int Midnight = 24;

    public long TicksPastHour => (Minute * TimeSpan.TicksPerMinute) + TicksPastMinute;

    /// <summary>Whether a clock shows this; the last hour, 24, only on the stroke.</summary>
    public bool Exist(int lastHour) =>
        Minute <= 59 && TicksPastMinute < TimeSpan.TicksPerMinute
        && (Hour < lastHour || (Hour == lastHour && TicksPastHour == 0 && Precision != TimePrecision.Span));

    public static bool TryRead(ref Cursor text, out HandsOfClock hands)
    {
        hands = default;
        var start = text;
        switch (text.Digits(out var first))
        {
            case 4:
                hands = new((int)first / 100, (int)first % 100, 0, TimePrecision.Minute);
                return true;
            case 6:
                text = start;
                hands = new(text.Number(2), text.Number(2), text.Number(2) * TimeSpan.TicksPerSecond, TimePrecision.Exact);
                return true;
            case 1 or 2 when text.Take(':'):
                return TryReadColons(ref text, (int)first, out hands);
            case 1 or 2 when text.TakeAny("时点") != default:
                return TryReadWords(ref text, (int)first, out hands);
            default:
                return false;
        }
    }

    private static bool TryReadColons(ref Cursor text, int hour, out HandsOfClock hands)
    {
        hands = default;
        if (text.Digits(out var minute) != 2) return false;
        hands = new(hour, (int)minute, 0, TimePrecision.Minute);
        if (!text.Take(':')) return true;
        if (text.Digits(out var second) != 2) return false;
        var ticks = second * TimeSpan.TicksPerSecond;
        if (text.Take('.'))
        {
            if (!text.TryFraction(out var fraction)) return false;
            ticks += fraction;
        }

        hands = new(hour, (int)minute, ticks, TimePrecision.Exact);
        return true;
    }

    private static bool TryReadWords(ref Cursor text, int hour, out HandsOfClock hands)
    {
        hands = new(hour, 0, 0, TimePrecision.Minute);
        if (text.TakeAny("整正") != default) return true;
        if (text.Take('半'))
        {
            hands = hands with { Minute = 30 };
            return true;
        }

        text.SkipSpaces();
        var digits = text.Digits(out var minute);
        // 24时 is midnight and no hour after it.
        hands = hands with { Minute = (int)minute, Precision = digits == 0 && hour != Midnight ? TimePrecision.Span : TimePrecision.Minute };
        if (digits == 0) return true;
        if (digits > 2) return false;
        if (!text.Take('分')) return true;
        text.SkipSpaces();
        digits = text.Digits(out var second);
        if (digits == 0) return true;
        hands = hands with { TicksPastMinute = second * TimeSpan.TicksPerSecond, Precision = TimePrecision.Exact };
        return digits <= 2 && text.Take('秒');
    }
}
