using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// The first complete reception of each telegram met so far. A register has a million of them: a number is kept as its hash and a time
/// written to the second or minute as seconds, twelve bytes a telegram.
/// </summary>
internal sealed class FirstReceptions
{
    // A slot that holds nothing has this key; the hash that happens to be it takes the next.
    private const ulong Free = 0;
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

    /// <summary>By what a telegram is known; zero: it was not received, or its number is not known.</summary>
    public static ulong KeyOf(Telegram telegram) =>
        telegram is { Direction: TelegramDirection.Incoming, Number: { } number, ReceivedAt: not null } && !CellMarks.IsRounded(number)
            ? Hash(DocumentNumber.Plain(number))
            : Free;

    /// <summary>Reads what is about to be asked for. The processor waits for each entry, but for several at once where it can.</summary>
    /// <returns>Nothing of use; it keeps the reads from being left out.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public uint Fetch(ReadOnlySpan<ulong> keys)
    {
        var read = 0u;
        foreach (var key in keys)
        {
            if (PartOf(key).Entries is { } entries) read += entries[PlaceOf(entries, key)].Time;
        }

        return read;
    }

    /// <summary>Notes when the telegram of a key was received, and gives the reception before; null: there is none.</summary>
    public RecordedTime? Before(ulong key, RecordedTime? reception)
    {
        if (key == Free || reception is not { } received) return null;
        ref var part = ref PartOf(key);
        part.Entries ??= new Entry[SmallestPart];
        ref var entry = ref EntryOf(part.Entries, key);
        if (entry.Key == Free)
        {
            if (++part.Count > part.Entries.Length * MostFull) entry = ref EntryOf(part.Entries = Grown(part.Entries), key);
            entry.Key = key;
            Note(ref entry, received);
            return null;
        }

        var known = Noted(entry);
        if (received.IsCertainlyBefore(known)) Note(ref entry, received);
        return known.IsCertainlyBefore(received) ? known : null;
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

    // The entry of a key, or the free one where it would stand.
    private static ref Entry EntryOf(Entry[] entries, ulong key)
    {
        var place = PlaceOf(entries, key);
        while (entries[place].Key != Free && entries[place].Key != key) place = place + 1 == entries.Length ? 0 : place + 1;
        return ref entries[place];
    }

    private static int PlaceOf(Entry[] entries, ulong key) => (int)Math.BigMul(key << PartBits, (ulong)entries.Length, out _);

    // 64 bits, four letters at a time: two numbers of one office will not meet in it.
    private static ulong Hash(string number)
    {
        const ulong Prime = 0x9E3779B97F4A7C15;
        var letters = number.AsSpan();
        var hash = (ulong)letters.Length;
        foreach (var four in MemoryMarshal.Cast<char, ulong>(letters)) hash = BitOperations.RotateLeft((hash ^ four) * Prime, 29);
        foreach (var letter in letters[(letters.Length & ~3)..]) hash = BitOperations.RotateLeft((hash ^ letter) * Prime, 29);
        hash = (hash ^ (hash >> 32)) * Prime;
        hash ^= hash >> 29;
        return hash == Free ? 1 : hash;
    }

    private struct Part
    {
        public Entry[]? Entries;
        public int Count;
    }

    // One beside the other, so that a look-up finds both at once.
    [StructLayout(LayoutKind.Sequential, Pack = sizeof(uint))]
    private struct Entry
    {
        public ulong Key;
        public uint Time;
    }
}
