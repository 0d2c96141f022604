using System.Runtime.CompilerServices;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// The first complete reception of each telegram met so far. A register has a million of them: number and sender are kept as hashes and a
/// time written to the second or minute as seconds, sixteen bytes a telegram.
/// </summary>
internal sealed class FirstReceptions
{
    // A slot that holds nothing has this key.
    private const ulong Free = TelegramIdentity.None;
    private const double MostFull = 0.8;
    private const double Growth = 1.6;

    // Divided by the key's highest bits, so that what grows is always small: nothing large is copied, or left behind.
    private const int PartBits = 10;
    private const int SmallestPart = 5;

    // The highest bit of a time; the others count seconds, up to the year 2068.
    private const uint ToTheMinute = 1u << 31;

    private static readonly DateTimeOffset Origin = new(2000, 1, 1, 0, 0, 0, BeijingTime.Offset);

    private readonly Dictionary<ulong, RecordedTime> others = [];
    private readonly Part[] parts = new Part[1 << PartBits];

    /// <summary>Reads what is about to be asked for. The processor waits for each entry, but for several at once where it can.</summary>
    /// <returns>Nothing of use; it keeps the reads from being left out.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public uint Fetch(ReadOnlySpan<TelegramIdentity> telegrams)
    {
        var read = 0u;
        foreach (ref readonly var telegram in telegrams)
        {
            if (PartOf(telegram.Number).Entries is { } entries) read += entries[PlaceOf(entries, telegram.Number)].Time;
        }

        return read;
    }

    /// <summary>
    /// Notes when a telegram was received, and gives the reception before; null: there is none. Where it is not certain that both are of the
    /// same telegram, it is given as some time from then to now.
    /// </summary>
    public RecordedTime? Before(in TelegramIdentity telegram, RecordedTime? reception)
    {
        if (telegram.Number == Free || reception is not { } received) return null;
        ref var entry = ref EntryOf(telegram.Number);
        if (entry.Key == Free) return Begin(ref entry, telegram.Number, telegram.Sender, received);

        var isSame = entry.Sender == telegram.Sender && entry.Sender != TelegramIdentity.Several;
        if (telegram.IsWhole) return Earlier(ref entry, received, isSame || Agree(ref entry, telegram.Sender));
        if (isSame && telegram.Sender != TelegramIdentity.Unknown) return Earlier(ref entry, received, isCertain: true);
        if (entry.Sender == TelegramIdentity.Unknown || telegram.Sender == TelegramIdentity.Unknown)
        {
            entry.Sender = TelegramIdentity.Unknown;
            return Earlier(ref entry, received, isCertain: false);
        }

        // Senders that have the number each give it to telegrams of their own.
        var (sender, known) = (entry.Sender, Noted(entry));
        entry.Sender = TelegramIdentity.Several;
        Earlier(ref entry, received, isCertain: false);
        if (sender != TelegramIdentity.Several) OfSender(telegram.Number, sender, known);
        return OfSender(telegram.Number, telegram.Sender, received);
    }

    private RecordedTime? OfSender(ulong number, uint sender, RecordedTime received)
    {
        var key = TelegramIdentity.OfSender(number, sender);
        ref var entry = ref EntryOf(key);
        return entry.Key == Free ? Begin(ref entry, key, sender, received) : Earlier(ref entry, received, isCertain: true);
    }

    // One number of two senders is one telegram sent on, or two: nobody can tell of any later one whose it is.
    private static bool Agree(ref Entry entry, uint sender)
    {
        if (sender == TelegramIdentity.Unknown) return entry.Sender != TelegramIdentity.Several;
        entry.Sender = entry.Sender == TelegramIdentity.Unknown ? sender : TelegramIdentity.Several;
        return entry.Sender == sender;
    }

    private RecordedTime? Begin(ref Entry entry, ulong key, uint sender, RecordedTime received)
    {
        (entry.Key, entry.Sender) = (key, sender);
        Note(ref entry, received);
        return null;
    }

    private RecordedTime? Earlier(ref Entry entry, RecordedTime received, bool isCertain)
    {
        var known = Noted(entry);
        if (received.IsCertainlyBefore(known)) Note(ref entry, received);
        return !known.IsCertainlyBefore(received) ? null
            : isCertain ? known
            : RecordedTime.Between(known.Earliest, received.Latest);
    }

    private void Note(ref Entry entry, RecordedTime received)
    {
        var since = received.Earliest - Origin;
        var isMinute = received.Precision == TimePrecision.Minute;
        if ((received.IsExact || isMinute) && since.Ticks % TimeSpan.TicksPerSecond == 0 && since.TotalSeconds is >= 0 and < ToTheMinute)
        {
            entry.Time = (uint)(since.Ticks / TimeSpan.TicksPerSecond) | (isMinute ? ToTheMinute : 0);
            if (others.Count > 0) others.Remove(entry.Key);
        }
        else
        {
            others[entry.Key] = received;
        }
    }

    private RecordedTime Noted(in Entry entry)
    {
        if (others.Count > 0 && others.TryGetValue(entry.Key, out var other)) return other;
        var at = Origin.AddSeconds(entry.Time & ~ToTheMinute);
        return (entry.Time & ToTheMinute) != 0 ? RecordedTime.ToTheMinute(at) : at;
    }

    private ref Part PartOf(ulong key) => ref parts[key >> (64 - PartBits)];

    private static Entry[] Grown(Entry[] entries)
    {
        var grown = new Entry[(int)(entries.Length * Growth)];
        foreach (ref readonly var entry in entries.AsSpan())
        {
            if (entry.Key != Free) EntryOf(grown, entry.Key) = entry;
        }

        return grown;
    }

    // The entry of a key, or a free one for it.
    private ref Entry EntryOf(ulong key)
    {
        ref var part = ref PartOf(key);
        part.Entries ??= new Entry[SmallestPart];
        ref var entry = ref EntryOf(part.Entries, key);
        if (entry.Key != Free || ++part.Count <= part.Entries.Length * MostFull) return ref entry;
        part.Entries = Grown(part.Entries);
        return ref EntryOf(part.Entries, key);
    }

    // The entry of a key, or the free one where it would stand.
    private static ref Entry EntryOf(Entry[] entries, ulong key)
    {
        var place = PlaceOf(entries, key);
        while (entries[place].Key != Free && entries[place].Key != key) place = place + 1 == entries.Length ? 0 : place + 1;
        return ref entries[place];
    }

    private static int PlaceOf(Entry[] entries, ulong key) => (int)Math.BigMul(key << PartBits, (ulong)entries.Length, out _);

    private struct Part
    {
        public Entry[]? Entries;
        public int Count;
    }

    // One beside the other, so that a look-up finds all at once.
    private struct Entry
    {
        public ulong Key;
        public uint Time;
        public uint Sender;
    }
}
