namespace Jiyao.Rules;

/// <summary>A half-open time as it was recorded: from its start inclusive to its end exclusive.</summary>
/// <param name="From">The start.</param>
/// <param name="To">The end; null: it lasts.</param>
public readonly record struct RecordedInterval(RecordedTime From, RecordedTime? To)
{
    /// <summary>
    /// Whether an instant lies between two times, the second exclusive; null where they were not written finely enough to tell.
    /// A bound that is null is no bound.
    /// </summary>
    public static bool? Contains(RecordedTime? from, RecordedTime? to, RecordedTime at)
    {
        bool? begun = from is { } start ? start.IsAtOrBefore(at) : true;
        bool? lasts = to is { } end ? !end.IsAtOrBefore(at) : true;
        return begun & lasts;
    }

    /// <summary>Whether an instant lies in it; null where its bounds were not written finely enough to tell.</summary>
    public bool? Contains(RecordedTime at) => Contains(From, To, at);
}
