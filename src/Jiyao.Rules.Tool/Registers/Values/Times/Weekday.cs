namespace Jiyao.Rules.Tool.Registers;

/// <summary>The day of the week that some programs write behind a date: 2026年3月10日 星期二, 2026-03-10（周二）.</summary>
internal static class Weekday
{
    // In plain form, where 一 is 1 already.
    private const string Days = "日123456";

    private static readonly string[] Words = ["星期", "礼拜", "周"];

    /// <summary>Takes it, if it is there; the fault if it is another day than the date's.</summary>
    public static LocalizedText? Take(ref Cursor text, DateTime day)
    {
        var rest = text;
        rest.SkipSpaces();
        var isBracketed = rest.Take('(');
        if (!TakeWord(ref rest)) return null;
        var written = rest.TakeAny(Days + "天7");
        if (written == default || (isBracketed && !rest.Take(')'))) return CellFaults.Time;
        text = rest;
        text.SkipSpaces();
        var number = written is '天' or '7' ? 0 : Days.IndexOf(written, StringComparison.Ordinal);
        return number == (int)day.DayOfWeek ? null : CellFaults.OtherWeekday;
    }

    private static bool TakeWord(ref Cursor text)
    {
        foreach (var word in Words)
            if (text.Take(word)) return true;
        return false;
    }
}
