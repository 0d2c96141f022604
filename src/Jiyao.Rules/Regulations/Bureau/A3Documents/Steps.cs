namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>The steps a document goes through, in their order.</summary>
internal static class Steps
{
    /// <summary>Whether one step was taken, and no later than another; null where the times do not tell.</summary>
    public static bool? WereInOrder(RecordedTime? earlier, RecordedTime? later) =>
        later is not { } next ? true : earlier is { } first ? first.IsAtOrBefore(next) : !Recorded.TookPlace(later);

    /// <summary>Whether it was registered, distributed, returned and filed in that order, none skipped; null where the times do not tell.</summary>
    [Needs(
        nameof(IncomingDocument.RegisteredAt), nameof(IncomingDocument.DistributedAt), nameof(IncomingDocument.ReturnedAt), nameof(IncomingDocument.FiledAt))]
    public static bool? WereInOrder(IncomingDocument document)
    {
        RecordedTime?[] steps = [document.RegisteredAt, document.DistributedAt, document.ReturnedAt, document.FiledAt];
        bool? kept = true;
        for (var i = 1; i < steps.Length && kept != false; i++) kept &= FollowsThose(steps, i).Kept;
        return kept;
    }

    /// <summary>Which steps were skipped or out of order; null: none for certain.</summary>
    public static LocalizedText? Text(IncomingDocument document)
    {
        (RecordedTime? At, string Zh, string En)[] steps =
        [
            (document.RegisteredAt, "登记", "registered"), (document.DistributedAt, "分发", "distributed"),
            (document.ReturnedAt, "收回", "returned"), (document.FiledAt, "归档", "filed"),
        ];
        RecordedTime?[] times = [.. steps.Select(step => step.At)];
        var wrong = Enumerable.Range(1, steps.Length - 1)
            .Select(later => (Order: FollowsThose(times, later), Later: later))
            .Where(each => each.Order.Kept == false)
            .Select(each => (First: steps[each.Order.Earlier], Second: steps[each.Later]))
            .ToList();
        return wrong.Count == 0 ? null : new(
            string.Concat(wrong.Select(pair => $"{pair.Second.Zh}（{pair.Second.At}）先于{pair.First.Zh}（{At(pair.First.At, "无记录")}）。")),
            string.Join(' ', wrong.Select(pair => $"{pair.Second.En} {pair.Second.At} before it was {pair.First.En} ({At(pair.First.At, "not recorded")}).")));
    }

    // The nearest step before it of which the times tell decides: one that cannot be read hides nothing of those around it.
    private static (bool? Kept, int Earlier) FollowsThose(RecordedTime?[] steps, int later)
    {
        bool? kept = true;
        for (var earlier = later - 1; earlier >= 0; earlier--)
        {
            if (WereInOrder(steps[earlier], steps[later]) is { } told) return (told ? kept : false, earlier);
            kept = null;
        }

        return (kept, 0);
    }

    private static string At(RecordedTime? time, string none) => time?.ToString() ?? none;
}
