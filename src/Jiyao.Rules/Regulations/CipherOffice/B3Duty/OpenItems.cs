namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>What became of the items open at a hand-over.</summary>
/// <param name="asked">What is asked for.</param>
internal sealed class OpenItems(HandoverAck asked)
{
    /// <summary>Whether each was listed, and acknowledged where that is asked; null where the record does not tell.</summary>
    [Needs(nameof(HandOver.OpenItems), nameof(HandOver.ListedItems), nameof(HandOver.AcknowledgedItems))]
    public bool? WereHandedOver(HandOver handOver)
    {
        if (handOver.OpenItems is not { } open) return null;
        var listed = All(open, handOver.ListedItems);
        return asked == HandoverAck.ListedOnly ? listed : listed & All(open, handOver.AcknowledgedItems);
    }

    /// <summary>Whether one item was handed over; null where the record does not tell.</summary>
    public bool? WasHandedOver(HandOver handOver, string item)
    {
        var listed = All([item], handOver.ListedItems);
        return asked == HandoverAck.ListedOnly ? listed : listed & All([item], handOver.AcknowledgedItems);
    }

    /// <summary>The items that were not; null: there is none.</summary>
    public LocalizedText? Text(HandOver handOver)
    {
        if (handOver.OpenItems is not { } open) return null;
        var items = open.Where(item => WasHandedOver(handOver, item) == false).ToList();
        return items.Count == 0 ? null : new($"未交接：{string.Join("、", items)}。", $"Not handed over: {string.Join(", ", items)}.");
    }

    private static bool? All(IReadOnlyList<string> items, IReadOnlyList<string>? among)
    {
        if (items.Count == 0 || among is null) return items.Count == 0 ? true : null;
        var named = among.Select(TelegramOnHand.Plain).ToHashSet();
        return items.All(item => named.Contains(TelegramOnHand.Plain(item)));
    }
}
