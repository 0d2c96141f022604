using System.Collections;

namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>What is wrong with a sequence of serials, in their order.</summary>
/// <param name="Missing">Those that nothing bears, between the first and the last.</param>
/// <param name="Double">Those that stand more than once, each as often as it is one too many.</param>
internal sealed record SerialFaults(IReadOnlyList<long> Missing, IReadOnlyList<long> Double)
{
    // A gap of a million is an error of one serial, not a million telegrams lost.
    private const int MostMissing = 100_000;

    // Beyond this many serials for each that is there, a bit for each would be more than a sorted list.
    private const long MostBitsASerial = 64;

    public int Count => Missing.Count + Double.Count;

    public SerialFaults And(SerialFaults other) => new([.. Missing, .. other.Missing], [.. Double, .. other.Double]);

    /// <summary>Looks through serials in any order; they are gone through more than once.</summary>
    public static SerialFaults In(IEnumerable<long> serials)
    {
        var (first, last, count) = (long.MaxValue, long.MinValue, 0L);
        foreach (var serial in serials) (first, last, count) = (Math.Min(first, serial), Math.Max(last, serial), count + 1);
        return count == 0 ? new([], [])
            : last - first < MostBitsASerial * count && last - first < int.MaxValue ? Marked(serials, first, (int)(last - first) + 1)
            : Sorted(serials);
    }

    private static SerialFaults Marked(IEnumerable<long> serials, long first, int length)
    {
        var there = new BitArray(length);
        List<long> missing = [], twice = [];
        foreach (var serial in serials)
        {
            if (there[(int)(serial - first)]) twice.Add(serial);
            there[(int)(serial - first)] = true;
        }

        for (var i = 0; i < length && missing.Count < MostMissing; i++)
            if (!there[i]) missing.Add(first + i);
        twice.Sort();
        return new(missing, twice);
    }

    private static SerialFaults Sorted(IEnumerable<long> serials)
    {
        List<long> ordered = [.. serials.Order()], missing = [], twice = [];
        for (var i = 1; i < ordered.Count; i++)
        {
            if (ordered[i] == ordered[i - 1]) twice.Add(ordered[i]);
            for (var serial = ordered[i - 1] + 1; serial < ordered[i] && missing.Count < MostMissing; serial++) missing.Add(serial);
        }

        return new(missing, twice);
    }
}
