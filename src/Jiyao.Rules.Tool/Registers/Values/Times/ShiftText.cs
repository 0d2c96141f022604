namespace Jiyao.Rules.Tool.Registers;

/// <summary>From when to when a shift lasts, in one cell beside its day: 08:00-18:00, 18:00—次日8:00, 8时至18时.</summary>
internal static class ShiftText
{
    private const int LongestText = 60;

    private static readonly string[] NextDay = ["次日", "翌日", "第二天", "隔日"];

    /// <summary>Reads both ends; null if it is no such text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="day">The day on which the shift begins, as written; empty if the text tells.</param>
    public static (RecordedTime From, RecordedTime To)? Read(ReadOnlySpan<char> text, ReadOnlySpan<char> day)
    {
        for (var i = 1; i < text.Length - 1 && text.Length <= LongestText; i++)
        {
            if (!"-—–―－~～〜至到".Contains(text[i])) continue;
            var end = text[i..].TrimStart("-—–―－~～〜至到");
            if (At(text[..i], day) is { } from && End(end, day, from) is { } to) return (from, to);
        }

        return null;
    }

    /// <summary>When a shift ends that began at a time: on the day after where the clock shows no later one.</summary>
    public static RecordedTime? End(ReadOnlySpan<char> text, ReadOnlySpan<char> day, RecordedTime from)
    {
        text = text.Trim();
        foreach (var next in NextDay)
            if (text.StartsWith(next)) return At(text[next.Length..], day)?.Plus(TimeSpan.FromDays(1));
        if (At(text, day) is not { } to) return null;
        return to.Earliest <= from.Earliest && TimeText.Read(text).Fault is not null ? to.Plus(TimeSpan.FromDays(1)) : to;
    }

    private static RecordedTime? At(ReadOnlySpan<char> text, ReadOnlySpan<char> day)
    {
        text = text.Trim();
        var whole = TimeText.Read(text);
        if (whole.Fault is null) return OnTheHour(whole.Value);
        return day.IsEmpty || TimeText.Read(day, text) is not { Fault: null } time ? null : OnTheHour(time.Value);
    }

    // What happened at 8时 happened within an hour, but a shift from 8时 begins as the clock strikes.
    private static RecordedTime OnTheHour(RecordedTime time) => time.Precision == TimePrecision.Span ? RecordedTime.ToTheMinute(time.Earliest) : time;
}
