namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>The telegrams that had come in by a hand-over and were not finished by it, and which of them it left out.</summary>
internal sealed class TelegramsOnHand
{
    private const int MostTold = 5;

    private readonly OpenItems items;
    private readonly HandoverAck asked;

    // In the order in which they may have come first; over each part of it, when the last of them may have ended.
    private readonly TelegramOnHand[] telegrams;
    private readonly long[] latest;
    private readonly int leaves;

    // The entries of lists that name a telegram. Any other may stand for one.
    private readonly HashSet<string> known;

    private TelegramsOnHand(IEnumerable<TelegramOnHand> all, IEnumerable<HandOver> handOvers, HandoverAck asked)
    {
        (items, this.asked) = (new(asked), asked);
        telegrams = [.. all.Where(telegram => telegram.IsIncoming != false).OrderBy(telegram => telegram.Received.Earliest)];
        var listed = handOvers.SelectMany(handOver => handOver.ListedItems ?? []).Concat(handOvers.SelectMany(handOver => handOver.AcknowledgedItems ?? []))
            .Select(TelegramOnHand.Plain).ToHashSet();
        known = [.. all.SelectMany(telegram => telegram.Names).Where(listed.Contains)];
        for (leaves = 1; leaves < telegrams.Length; leaves *= 2)
        {
        }

        latest = new long[2 * leaves];
        for (var i = 0; i < telegrams.Length; i++) latest[leaves + i] = telegrams[i].Done?.Latest.UtcTicks ?? long.MaxValue;
        for (var node = leaves - 1; node > 0; node--) latest[node] = Math.Max(latest[2 * node], latest[(2 * node) + 1]);
    }

    public static TelegramsOnHand Of(IEnumerable<TelegramOnHand> telegrams, IEnumerable<HandOver> handOvers, HandoverAck asked) =>
        new(telegrams, handOvers, asked);

    /// <summary>Whether each open item, and each open telegram beside them, was handed over; null where the records do not tell.</summary>
    [Needs(nameof(HandOver.OpenItems), nameof(HandOver.ListedItems), nameof(HandOver.AcknowledgedItems), "telegram")]
    public bool? WereHandedOver(HandOver handOver)
    {
        bool? all = items.WereHandedOver(handOver);
        foreach (var (_, wasHandedOver) in Beside(handOver))
        {
            if (all == false) break;
            all &= wasHandedOver;
        }

        return all;
    }

    /// <summary>What was not handed over, or where none of that is certain, what may not have been; null: there is none.</summary>
    public LocalizedText? Text(HandOver handOver)
    {
        List<LocalizedText> left = [], doubtful = [];
        foreach (var (telegram, wasHandedOver) in Beside(handOver))
        {
            if (wasHandedOver == false) left.Add(telegram.Name);
            else if (wasHandedOver is null) doubtful.Add(telegram.Name);
        }

        List<LocalizedText?> said =
        [
            items.Text(handOver),
            left.Count > 0 ? Told(new("来报未交接", "Telegrams not handed over"), left)
                : doubtful.Count > 0 ? Told(new("来报是否交接存疑", "Telegrams perhaps not handed over"), doubtful)
                : null,
        ];
        var told = said.OfType<LocalizedText>().ToList();
        return told.Count == 0 ? null : new(string.Concat(told.Select(text => text.Zh)), string.Join(' ', told.Select(text => text.En)));
    }

    private static LocalizedText Told(LocalizedText what, List<LocalizedText> names)
    {
        var (first, more) = (names.Take(MostTold).ToList(), names.Count - MostTold);
        return new(
            $"{what.Zh}：{string.Join("、", first.Select(name => name.Zh))}{(more > 0 ? $"，另有 {more} 份" : "")}。",
            $"{what.En}: {string.Join(", ", first.Select(name => name.En))}{(more > 0 ? $" and {more} more" : "")}.");
    }

    // Those that may have been open and are not handed over for certain, but for those that the record itself has as open items.
    private IEnumerable<(TelegramOnHand Telegram, bool? WasHandedOver)> Beside(HandOver handOver)
    {
        var (first, last) = TimeOf(handOver);
        var open = (handOver.OpenItems ?? []).Select(TelegramOnHand.Plain).ToHashSet();
        var (listed, acknowledged) = (Read(handOver.ListedItems), Read(handOver.AcknowledgedItems));
        foreach (var telegram in OpenAt(first, last))
        {
            if (telegram.Names.Any(open.Contains)) continue;
            var was = IsAmong(telegram, listed);
            if (asked == HandoverAck.ListedAndAcknowledged) was &= IsAmong(telegram, acknowledged);
            if (was == true) continue;
            yield return (telegram, was == false && IsOpenForCertain(telegram, first, last) ? false : null);
        }
    }

    // Words that name no telegram may mean this one.
    private static bool? IsAmong(TelegramOnHand telegram, (HashSet<string> Entries, bool IsClear)? list) =>
        list is not { } read ? null
        : telegram.Names.Any(read.Entries.Contains) ? true
        : read.IsClear ? false
        : null;

    private (HashSet<string> Entries, bool IsClear)? Read(IReadOnlyList<string>? list)
    {
        if (list is null) return null;
        var entries = list.Select(TelegramOnHand.Plain).ToHashSet();
        return (entries, entries.IsSubsetOf(known));
    }

    private static bool IsOpenForCertain(TelegramOnHand telegram, DateTimeOffset first, DateTimeOffset last) =>
        telegram.IsIncoming == true && telegram.Received.Latest <= first && (telegram.Done is not { } done || done.Earliest > last);

    // The incoming officer's signature tells when it was; until the outgoing one has left it may still be under way.
    private static (DateTimeOffset First, DateTimeOffset Last) TimeOf(HandOver handOver)
    {
        var on = Shifts.Known(handOver.IncomingSignedAt);
        var off = Shifts.Known(handOver.OutgoingSignedAt)?.Earliest;
        var planned = Shifts.Known(handOver.PlannedAt)?.Earliest;
        if ((on?.Earliest ?? off ?? planned) is not { } first) return (DateTimeOffset.MinValue, DateTimeOffset.MaxValue);
        return (first, new[] { on?.Latest, off, planned }.Max()!.Value);
    }

    private IEnumerable<TelegramOnHand> OpenAt(DateTimeOffset first, DateTimeOffset last)
    {
        Stack<int> nodes = new([1]);
        while (nodes.TryPop(out var node))
        {
            var place = FirstOf(node);
            if (latest[node] <= first.UtcTicks || place >= telegrams.Length || telegrams[place].Received.Earliest > last) continue;
            if (node >= leaves)
            {
                yield return telegrams[place];
            }
            else
            {
                nodes.Push((2 * node) + 1);
                nodes.Push(2 * node);
            }
        }
    }

    private int FirstOf(int node)
    {
        while (node < leaves) node *= 2;
        return node - leaves;
    }
}
