using System.Numerics;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>When a telegram was first received, and from whom.</summary>
/// <param name="Time">As <see cref="FirstReceptions"/> writes it.</param>
/// <param name="Sender">As <see cref="TelegramIdentity.Sender"/>.</param>
internal record struct Reception(uint Time, uint Sender);

/// <summary>
/// Receptions by the number of the telegram. Those of 64 neighbouring numbers stand together and share what is the same in all: where the
/// numbers of an office follow one another, as they do in a register, a telegram takes nine bytes.
/// </summary>
internal sealed class ReceptionTable
{
    // A slot that holds nothing has this key.
    private const ulong Free = 0;
    private const double MostFull = 0.8;
    private const double Growth = 1.6;

    // Divided by the key's highest bits, so that what grows is always small: nothing large is copied, or left behind.
    private const int PartBits = 10;
    private const int SmallestPart = 5;

    // Numbers that differ in these bits of the serial alone are neighbours.
    private const int NeighbourBits = 6;

    private readonly Part[] parts = new Part[1 << PartBits];

    /// <summary>The reception of a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="isNew">Whether it was not there, and stands there now with nothing in it.</param>
    public ref Reception Of(in TelegramNumber number, out bool isNew)
    {
        ref var slot = ref SlotOf(Hashes.With(number.Series, number.Serial >> NeighbourBits));
        var bit = 1UL << (int)(number.Serial & ((1 << NeighbourBits) - 1));
        var rank = BitOperations.PopCount(slot.Present & (bit - 1));
        isNew = (slot.Present & bit) == 0;
        if (isNew) Insert(ref slot, bit, rank);
        return ref slot.Receptions[rank];
    }

    private static void Insert(ref Slot slot, ulong bit, int rank)
    {
        var count = BitOperations.PopCount(slot.Present);
        if (slot.Present == 0) slot.Receptions = new Reception[1];
        else if (count == slot.Receptions.Length) Array.Resize(ref slot.Receptions, 2 * count);
        slot.Receptions.AsSpan(rank, count - rank).CopyTo(slot.Receptions.AsSpan(rank + 1));
        slot.Receptions[rank] = default;
        slot.Present |= bit;
    }

    // The slot of a key, or a free one for it.
    private ref Slot SlotOf(ulong key)
    {
        ref var part = ref parts[key >> (64 - PartBits)];
        part.Slots ??= new Slot[SmallestPart];
        ref var slot = ref SlotOf(part.Slots, key);
        if (slot.Key == key) return ref slot;
        if (++part.Count > part.Slots.Length * MostFull)
        {
            part.Slots = Grown(part.Slots);
            slot = ref SlotOf(part.Slots, key);
        }

        slot.Key = key;
        return ref slot;
    }

    private static Slot[] Grown(Slot[] slots)
    {
        var grown = new Slot[(int)(slots.Length * Growth)];
        foreach (ref readonly var slot in slots.AsSpan())
        {
            if (slot.Key != Free) SlotOf(grown, slot.Key) = slot;
        }

        return grown;
    }

    // The slot of a key, or the free one where it would stand.
    private static ref Slot SlotOf(Slot[] slots, ulong key)
    {
        var place = (int)Math.BigMul(key << PartBits, (ulong)slots.Length, out _);
        while (slots[place].Key != Free && slots[place].Key != key) place = place + 1 == slots.Length ? 0 : place + 1;
        return ref slots[place];
    }

    private struct Part
    {
        public Slot[]? Slots;
        public int Count;
    }

    // Which of 64 neighbours are there, and their receptions in the order of the numbers.
    private struct Slot
    {
        public ulong Key;
        public ulong Present;
        public Reception[] Receptions;
    }
}
