namespace Jiyao.Rules.Tool.Registers;

/// <summary>The texts of one record's cells, in one buffer that is used again for the next record.</summary>
internal sealed class CellText
{
    private char[] letters = new char[512];
    private int[] ends = new int[32];
    private int count;

    public ReadOnlySpan<char> this[int slot]
    {
        get
        {
            if (slot >= count) return default;
            var start = slot == 0 ? 0 : ends[slot - 1];
            return letters.AsSpan(start, ends[slot] - start);
        }
    }

    public bool Has(int slot) => slot < count;

    public void Clear(int expected)
    {
        count = 0;
        if (ends.Length < expected) Array.Resize(ref ends, expected * 2);
    }

    public void Add(ReadOnlySpan<char> text)
    {
        var start = count == 0 ? 0 : ends[count - 1];
        if (letters.Length - start < text.Length) Array.Resize(ref letters, (start + text.Length) * 2);
        text.CopyTo(letters.AsSpan(start));
        ends[count++] = start + text.Length;
    }
}
