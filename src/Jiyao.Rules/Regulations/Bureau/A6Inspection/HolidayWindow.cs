namespace Jiyao.Rules.Regulations.Bureau.A6Inspection;

/// <summary>
/// The time around a holiday in which an inspection serves it. Where the notice of the year is not known, only part of that time is
/// certain: bridging days may still lengthen the holiday, and the weekends beside it may come to be worked.
/// </summary>
internal sealed class HolidayWindow : Fact
{
    /// <summary>The time in which an inspection serves the holiday whatever the notice says, the end exclusive.</summary>
    public required (DateTimeOffset From, DateTimeOffset To) Certain { get; init; }

    /// <summary>The time in which it may; the same where the notice is known.</summary>
    public required (DateTimeOffset From, DateTimeOffset To) Possible { get; init; }

    /// <summary>Whether all of it can be seen: its unseen part, if any, is still to come.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>By when it is inspected: before the window ends.</summary>
    public Deadline Deadline => new(
        Possible.From, Possible.To, Possible.To - Possible.From, DayCounting.InclusiveDays, IsInclusive: false);

    /// <summary>
    /// When it was first inspected. Null: certainly not within what can be seen. Illegible: it may have been.
    /// </summary>
    public RecordedTime? FirstOf(IEnumerable<RecordedTime?> times)
    {
        var (first, isCertain) = FirstTime.Of(times, time => time, Serves);
        return first ?? (isCertain && IsWhole ? null : RecordedTime.Illegible);
    }

    /// <summary>That the holiday may still move; null: it is settled.</summary>
    public LocalizedText? Text() => Certain == Possible
        ? null
        : new("当年放假安排未公布，休息日为推算。", "The year's holidays are not published; the days off are computed.");

    private bool? Serves(RecordedTime? time)
    {
        if (time is not { } at) return null;
        var surely = RecordedInterval.Contains(Certain.From, Certain.To, at);
        return surely == true ? true : RecordedInterval.Contains(Possible.From, Possible.To, at) == false ? false : null;
    }
}
