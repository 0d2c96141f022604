namespace Jiyao.Rules.Tool.Registers;

/// <summary>The first complete reception of each telegram met so far. A number is kept as its hash: a register has a million of them.</summary>
internal sealed class FirstReceptions
{
    private readonly Dictionary<ulong, RecordedTime> first = [];

    /// <summary>Notes a reception, and gives the one before it of the same number; null: there is none.</summary>
    public RecordedTime? Before(string number, RecordedTime received)
    {
        var key = Hash(number);
        if (!first.TryGetValue(key, out var earlier))
        {
            first.Add(key, received);
            return null;
        }

        if (received.IsCertainlyBefore(earlier)) first[key] = received;
        return earlier.IsCertainlyBefore(received) ? earlier : null;
    }

    // FNV-1a of 64 bits: two numbers of one office will not meet in it.
    private static ulong Hash(string number)
    {
        var hash = 14695981039346656037ul;
        foreach (var letter in number) hash = (hash ^ letter) * 1099511628211ul;
        return hash;
    }
}
