namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>Where one item was, and with whom, one stay after the other.</summary>
internal sealed class CustodyChain : Fact
{
    private readonly Coverage coverage;
    private readonly DateTimeOffset? begin;

    private CustodyChain(Custody first, List<Custody> stays)
    {
        (Id, Item, Source) = (first.Item, first.Item, first.Source);
        coverage = Coverage.Of(stays.Select(Interval));
        begin = stays.Exists(stay => stay.From is null or { Precision: TimePrecision.Illegible }) ? null : first.From!.Value.Earliest;
    }

    /// <summary>The item's number.</summary>
    public string? Item { get; }

    public static CustodyChain Of(IEnumerable<Custody> stays)
    {
        var ordered = stays.OrderBy(stay => stay.From?.Earliest ?? DateTimeOffset.MinValue).ToList();
        return new(ordered[0], ordered);
    }

    /// <summary>Whether it has no gap within the period, as long as the item was held; null where the records do not tell.</summary>
    [Needs("from", "to", "holder", "place")]
    public bool? IsUnbroken(AuditPeriod period, RecordedTime? heldUntil)
    {
        if (begin is not { } since) return null;
        var from = From(since, period);
        return coverage.Covers(from, Earlier(period.End, heldUntil?.Latest)) == true ? true
            : coverage.Covers(from, Earlier(period.End, heldUntil?.Earliest)) == false ? false
            : null;
    }

    public LocalizedText? Gaps(AuditPeriod period, RecordedTime? heldUntil)
    {
        if (begin is not { } since) return null;
        var gaps = coverage.Gaps(From(since, period), Earlier(period.End, heldUntil?.Earliest)).Where(gap => gap.IsCertain).ToList();
        if (gaps.Count == 0) return null;
        var (first, more) = (Spans.Text(gaps[0]), gaps.Count - 1);
        return new(
            $"{first.Zh} 去向不明{(more > 0 ? $"；另有 {more} 段" : "")}。",
            $"Not known where it was {first.En}{(more > 0 ? $"; and {more} more" : "")}.");
    }

    // A stay of which nobody knows with whom or where covers nothing for certain.
    private static RecordedInterval Interval(Custody stay) => stay.From is not { } from ? new(RecordedTime.Illegible, stay.To)
        : stay.Holder is not null && (stay.Place ?? (object?)stay.RoomKind ?? stay.IsOutsideTheBuilding) is not null ? new(from, stay.To)
        : new(RecordedTime.Between(from.Earliest, DateTimeOffset.MaxValue), stay.To);

    private static DateTimeOffset Earlier(DateTimeOffset end, DateTimeOffset? other) => other < end ? other.Value : end;

    private static DateTimeOffset From(DateTimeOffset since, AuditPeriod period) => since > period.From ? since : period.From;
}
