namespace Jiyao.Rules.Joining;

/// <summary>
/// Whole numbers in the order in which they came, kept as the differences between them: seven bits to a byte, so that numbers which follow
/// one another take a byte each.
/// </summary>
internal sealed class NumberList
{
    private const int Bits = 7;
    private const byte More = 1 << Bits;

    private readonly PagedList<byte> bytes = new();
    private long last;

    public void Add(long number)
    {
        var difference = unchecked(number - last);
        last = number;
        // The sign goes into the lowest bit: small differences of either sign are small.
        var rest = (ulong)((difference << 1) ^ (difference >> 63));
        for (; rest >= More; rest >>= Bits) bytes.Add((byte)(rest | More));
        bytes.Add((byte)rest);
    }

    public IEnumerator<long> GetEnumerator()
    {
        var (number, rest, shift) = (0L, 0UL, 0);
        for (var i = 0; i < bytes.Count; i++)
        {
            rest |= (ulong)(bytes[i] & (More - 1)) << shift;
            shift += Bits;
            if ((bytes[i] & More) != 0) continue;
            number += (long)(rest >> 1) ^ -(long)(rest & 1);
            yield return number;
            (rest, shift) = (0, 0);
        }
    }
}
