namespace Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;

/// <summary>The cleanings of an office by day, so that each span looks at its own alone.</summary>
internal sealed class CleaningLog
{
    private static readonly (Func<Cleaning, bool?> IsDone, string Zh, string En)[] Tasks =
    [
        (cleaning => cleaning.IsWiped, "抹", "wipe"), (cleaning => cleaning.IsVacuumed, "吸", "vacuum"),
        (cleaning => cleaning.IsSwept, "扫", "sweep"), (cleaning => cleaning.IsMopped, "拖", "mop"),
    ];

    private readonly Dictionary<DateOnly, List<Cleaning>> byDay = [];

    // Those of which the record does not tell the day; they may belong to any.
    private readonly List<Cleaning> undated = [];

    private CleaningLog(IEnumerable<Cleaning> cleanings)
    {
        foreach (var cleaning in cleanings)
        {
            if (cleaning.At is { } at && DayOf(at.Earliest) == DayOf(at.Latest)) Of(DayOf(at.Earliest)).Add(cleaning);
            else undated.Add(cleaning);
        }
    }

    /// <summary>The log of these cleanings.</summary>
    public static CleaningLog Of(IEnumerable<Cleaning> cleanings) => new(cleanings);

    /// <summary>
    /// When the last of the four tasks was first done in a time, be it in several goes. Null: one was certainly not. Illegible: all
    /// may have been.
    /// </summary>
    public RecordedTime? DoneIn(DateTimeOffset from, DateTimeOffset to, bool isWhole)
    {
        RecordedTime? last = null;
        var mayBe = false;
        foreach (var (isDone, _, _) in Tasks)
        {
            var (at, certain) = First(isDone, from, to);
            if (at is null && certain && isWhole) return null;
            mayBe |= at is null;
            if (at is { } done && (last is not { } latest || latest.IsCertainlyBefore(done))) last = done;
        }

        return mayBe ? RecordedTime.Illegible : last;
    }

    /// <summary>Which tasks were not done; null: none of them, or all.</summary>
    public LocalizedText? Text(DateTimeOffset from, DateTimeOffset to)
    {
        var open = Tasks.Where(task => First(task.IsDone, from, to) is (null, true)).ToList();
        return open.Count == 0 || open.Count == Tasks.Length
            ? null
            : new(
                $"未做：{string.Join("、", open.Select(task => task.Zh))}。",
                $"Not done: {string.Join(", ", open.Select(task => task.En))}.");
    }

    // When a task was first done; where it was not, whether that is certain.
    private (RecordedTime? At, bool IsCertain) First(Func<Cleaning, bool?> isDone, DateTimeOffset from, DateTimeOffset to) => FirstTime.Of(
        Near(from, to),
        cleaning => cleaning.At,
        cleaning => isDone(cleaning) & (cleaning.At is { } at ? RecordedInterval.Contains(from, to, at) : null));

    private IEnumerable<Cleaning> Near(DateTimeOffset from, DateTimeOffset to)
    {
        for (var day = DayOf(from); day <= DayOf(to.AddTicks(-1)); day = day.AddDays(1))
        {
            foreach (var cleaning in byDay.GetValueOrDefault(day) ?? []) yield return cleaning;
        }

        foreach (var cleaning in undated) yield return cleaning;
    }

    private List<Cleaning> Of(DateOnly day)
    {
        if (!byDay.TryGetValue(day, out var all)) byDay[day] = all = [];
        return all;
    }

    private static DateOnly DayOf(DateTimeOffset at) =>
        at > DateTimeOffset.MaxValue - BeijingTime.Offset ? DateOnly.MaxValue : DateOnly.FromDateTime(at.ToOffset(BeijingTime.Offset).DateTime);
}
