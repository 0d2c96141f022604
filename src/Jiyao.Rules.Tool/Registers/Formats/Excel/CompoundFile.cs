using System.Buffers.Binary;
using System.Text;

namespace Jiyao.Rules.Tool.Registers.Excel;

/// <summary>The container of a .xls file: streams in chains of sectors, small ones in sectors of their own within a stream of the root.</summary>
/// <param name="bytes">The whole file.</param>
internal sealed class CompoundFile(byte[] bytes)
{
    private const int EntryLength = 128;
    private const int InHeader = 109;
    private const int SmallShift = 6;
    private const uint LastSector = 0xFFFF_FFFA;

    /// <summary>The stream of one of these names; empty if there is none.</summary>
    /// <exception cref="InvalidDataException">A chain has no end.</exception>
    public byte[] Stream(params ReadOnlySpan<string> names)
    {
        var shift = Half(bytes, 0x1E);
        var table = Table(shift);
        var folder = Chain(table, Word(bytes, 0x30), bytes, shift, 1 << shift);
        for (var entry = EntryLength; entry + EntryLength <= folder.Length; entry += EntryLength)
        {
            if (!names.Contains(Encoding.Unicode.GetString(folder, entry, Math.Clamp(Half(folder, entry + 0x40) - 2, 0, 62)))) continue;
            var (start, length) = (Word(folder, entry + 0x74), (int)Word(folder, entry + 0x78));
            if (length >= Word(bytes, 0x38)) return Chain(table, start, bytes, shift, 1 << shift)[..length];
            var small = Chain(table, Word(folder, 0x74), bytes, shift, 1 << shift);
            return Chain(Words(Chain(table, Word(bytes, 0x3C), bytes, shift, 1 << shift)), start, small, SmallShift, 0)[..length];
        }

        return [];
    }

    // Which sector follows which: a table whose own sectors are listed in the header, and beyond it in a chain.
    private uint[] Table(int shift)
    {
        List<uint> sectors = [.. Enumerable.Range(0, InHeader).Select(i => Word(bytes, 0x4C + (4 * i)))];
        var left = Math.Min(Word(bytes, 0x48), (uint)(bytes.Length >> shift));
        for (var next = Word(bytes, 0x44); next < LastSector && left > 0; left--)
        {
            var more = Words(Sector(bytes, next, shift, 1 << shift).ToArray());
            sectors.AddRange(more[..^1]);
            next = more[^1];
        }

        return [.. sectors.Where(sector => sector < LastSector).SelectMany(sector => Words(Sector(bytes, sector, shift, 1 << shift).ToArray()))];
    }

    private static byte[] Chain(uint[] table, uint start, byte[] bytes, int shift, int offset)
    {
        using var chain = new MemoryStream();
        var left = table.Length;
        for (var sector = start; sector < LastSector; sector = table[sector])
        {
            if (left-- == 0) throw new InvalidDataException("a chain of sectors without end");
            chain.Write(Sector(bytes, sector, shift, offset));
        }

        return chain.ToArray();
    }

    // The last sector of a file may be cut to what it holds.
    private static ReadOnlySpan<byte> Sector(byte[] bytes, uint sector, int shift, int offset)
    {
        var start = checked((int)(sector << shift) + offset);
        return bytes.AsSpan(start, Math.Min(1 << shift, bytes.Length - start));
    }

    private static uint[] Words(byte[] bytes) => [.. Enumerable.Range(0, bytes.Length / 4).Select(i => Word(bytes, 4 * i))];

    private static uint Word(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));

    private static int Half(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));
}
