namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// The first complete reception of each telegram met so far. A register has a million of them: a number is kept as its hash and a time
/// written to the second as seconds, twelve bytes a telegram.
/// </summary>
internal sealed class FirstReceptions
{
    // A slot that holds nothing has this key; the hash that happens to be it takes the next.
    private const ulong Free = 0;
    private const double MostFull = 0.8;
    private const double Growth = 1.6;

    private static readonly DateTimeOffset Origin = new(1949, 1, 1, 0, 0, 0, TimeSpan.FromHours(8));

    private readonly Dictionary<ulong, RecordedTime> others = [];
    private ulong[] keys = new ulong[1024];
    private uint[] seconds = new uint[1024];
    private int count;

    /// <summary>Notes a reception, and gives the one before it of the same number; null: there is none.</summary>
    public RecordedTime? Before(string number, RecordedTime received)
    {
        var key = Hash(number);
        var slot = SlotOf(keys, key);
        var isMet = keys[slot] != Free;
        if (!isMet) slot = Take(key);
        var earlier = !isMet ? (RecordedTime?)null : others.TryGetValue(key, out var other) ? other : Origin.AddSeconds(seconds[slot]);
        if (earlier is not { } known || received.IsCertainlyBefore(known)) Note(key, slot, received);
        return earlier?.IsCertainlyBefore(received) == true ? earlier : null;
    }

    private void Note(ulong key, int slot, RecordedTime received)
    {
        var since = received.Earliest - Origin;
        if (received.IsExact && since.Ticks % TimeSpan.TicksPerSecond == 0 && since.TotalSeconds is >= 0 and < uint.MaxValue)
        {
            seconds[slot] = (uint)since.TotalSeconds;
            others.Remove(key);
        }
        else
        {
            others[key] = received;
        }
    }

    private int Take(ulong key)
    {
        if (++count > keys.Length * MostFull) Grow();
        var slot = SlotOf(keys, key);
        keys[slot] = key;
        return slot;
    }

    private void Grow()
    {
        var (newKeys, newSeconds) = (new ulong[(int)(keys.Length * Growth)], new uint[(int)(keys.Length * Growth)]);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] == Free) continue;
            var slot = SlotOf(newKeys, keys[i]);
            (newKeys[slot], newSeconds[slot]) = (keys[i], seconds[i]);
        }

        (keys, seconds) = (newKeys, newSeconds);
    }

    private static int SlotOf(ulong[] keys, ulong key)
    {
        var slot = (int)(key % (ulong)keys.Length);
        while (keys[slot] != Free && keys[slot] != key) slot = slot + 1 == keys.Length ? 0 : slot + 1;
        return slot;
    }

    // FNV-1a of 64 bits: two numbers of one office will not meet in it.
    private static ulong Hash(string number)
    {
        var hash = 14695981039346656037ul;
        foreach (var letter in number) hash = (hash ^ letter) * 1099511628211ul;
        return hash == Free ? 1 : hash;
    }
}
