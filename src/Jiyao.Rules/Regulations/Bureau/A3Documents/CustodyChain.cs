namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>Where one item was, and with whom, one stay after the other.</summary>
internal sealed class CustodyChain : Fact
{
    private readonly Coverage coverage;
    private readonly List<CoverageGap> contested;
    private readonly DateTimeOffset? begin;

    private CustodyChain(Custody first, List<Custody> stays)
    {
        (Id, Item, Source) = (first.Item, first.Item, first.Source);
        coverage = Coverage.Of(stays.Select(Interval));
        contested = [.. Contested(stays)];
        begin = stays.Exists(stay => stay.From is null or { Precision: TimePrecision.Illegible }) ? null : first.From!.Value.Earliest;
    }

    /// <summary>The item's number.</summary>
    public string? Item { get; }

    public static CustodyChain Of(IEnumerable<Custody> stays)
    {
        var ordered = stays.OrderBy(stay => stay.From?.Earliest ?? DateTimeOffset.MinValue).ToList();
        return new(ordered[0], ordered);
    }

    /// <summary>
    /// Whether it has no gap within the period, as long as the item was held; null where the records do not tell, or have it in two places
    /// or with two holders at once.
    /// </summary>
    [Needs("from", "to", "holder", "place")]
    public bool? IsUnbroken(AuditPeriod period, RecordedTime? heldUntil)
    {
        if (begin is not { } since) return null;
        var (from, to) = (From(since, period), Earlier(period.End, heldUntil?.Latest));
        return coverage.Covers(from, to) == true && !ContestedIn(from, to).Any() ? true
            : coverage.Covers(from, Earlier(period.End, heldUntil?.Earliest)) == false ? false
            : null;
    }

    /// <summary>When it is not known where it was, or where nothing is certainly lacking, for when two records contradict each other; null: never.</summary>
    public LocalizedText? Gaps(AuditPeriod period, RecordedTime? heldUntil)
    {
        if (begin is not { } since) return null;
        var from = From(since, period);
        var gaps = coverage.Gaps(from, Earlier(period.End, heldUntil?.Earliest)).Where(gap => gap.IsCertain).ToList();
        var isLacking = gaps.Count > 0;
        if (!isLacking) gaps = [.. ContestedIn(from, Earlier(period.End, heldUntil?.Latest))];
        if (gaps.Count == 0) return null;
        var (first, more) = (Spans.Text(gaps[0]), gaps.Count - 1);
        var (zh, en) = isLacking ? ("去向不明", "Not known where it was") : ("有两种去向，互相矛盾", "On record in two places or with two holders");
        return new($"{first.Zh} {zh}{(more > 0 ? $"；另有 {more} 段" : "")}。", $"{en} {first.En}{(more > 0 ? $"; and {more} more" : "")}.");
    }

    // The times for which two stays certainly both last, and contradict each other.
    private static IEnumerable<CoverageGap> Contested(List<Custody> stays)
    {
        for (var i = 0; i < stays.Count; i++)
        {
            foreach (var other in stays.Skip(i + 1).Where(other => Contradict(stays[i], other)))
            {
                var (one, two) = (Interval(stays[i]), Interval(other));
                var from = one.From.Latest > two.From.Latest ? one.From.Latest : two.From.Latest;
                var to = Earlier(one.To?.Earliest ?? DateTimeOffset.MaxValue, two.To?.Earliest);
                if (from < to) yield return new(from, to, IsCertain: false);
            }
        }
    }

    private static bool Contradict(Custody one, Custody other) =>
        PersonIdentity.AreSame(one.Holder, other.Holder) == false
        || (one.Place is { } here && other.Place is { } there ? here != there : one.RoomKind is { } kind && other.RoomKind is { } another && kind != another)
        || (one.IsOutsideTheBuilding is { } outside && other.IsOutsideTheBuilding is { } isOutside && outside != isOutside);

    private IEnumerable<CoverageGap> ContestedIn(DateTimeOffset from, DateTimeOffset to) => contested
        .Where(time => time.From < to && time.To > from)
        .Select(time => time with { From = time.From > from ? time.From : from, To = Earlier(to, time.To) });

    // A stay of which nobody knows with whom or where covers nothing for certain.
    private static RecordedInterval Interval(Custody stay) => stay.From is not { } from ? new(RecordedTime.Illegible, stay.To)
        : stay.Holder is not null && (stay.Place ?? (object?)stay.RoomKind ?? stay.IsOutsideTheBuilding) is not null ? new(from, stay.To)
        : new(RecordedTime.Between(from.Earliest, DateTimeOffset.MaxValue), stay.To);

    private static DateTimeOffset Earlier(DateTimeOffset end, DateTimeOffset? other) => other < end ? other.Value : end;

    private static DateTimeOffset From(DateTimeOffset since, AuditPeriod period) => since > period.From ? since : period.From;
}
