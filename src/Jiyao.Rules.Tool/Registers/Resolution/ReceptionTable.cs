using System.Numerics;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>When a telegram was first received, and from whom.</summary>
/// <param name="Time">As <see cref="FirstReceptions"/> writes it.</param>
/// <param name="Sender">As <see cref="TelegramIdentity.Sender"/>.</param>
internal record struct Reception(uint Time, uint Sender);

/// <summary>
/// Receptions by the number of the telegram. Those of 64 neighbouring numbers share what is the same in all: where the numbers of an office
/// follow one another, as they do in a register, a telegram takes nine bytes; one without a neighbour takes twenty-five.
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

    // Numbers that differ in these bits of the serial alone are neighbours. They are the key's lowest bits; the others are one hash for all.
    private const int NeighbourBits = 6;
    private const ulong Neighbours = (1 << NeighbourBits) - 1;

    private readonly Part[] parts = new Part[1 << PartBits];
    private readonly List<Group> groups = [];

    /// <summary>The reception of a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="isNew">Whether it was not there, and stands there now with nothing in it.</param>
    public ref Reception Of(in TelegramNumber number, out bool isNew)
    {
        var key = KeyOf(number);
        ref var slot = ref SlotOf(key);
        isNew = slot.Key == Free;
        if (isNew) slot.Key = key;
        else if (slot.Reception.Sender == TelegramIdentity.Neighbours) return ref groups[(int)slot.Reception.Time].Of(key & Neighbours, out isNew);
        else if (slot.Key != key) return ref Grouped(ref slot).Of(key & Neighbours, out isNew);
        return ref slot.Reception;
    }

    private static ulong KeyOf(in TelegramNumber number)
    {
        var hash = Hashes.With(number.Series, number.Serial >> NeighbourBits) & ~Neighbours;
        return (hash == Free ? Neighbours + 1 : hash) | (number.Serial & Neighbours);
    }

    // Where one stood alone the number of its group stands from now on.
    private Group Grouped(ref Slot slot)
    {
        var group = new Group();
        group.Of(slot.Key & Neighbours, out _) = slot.Reception;
        slot.Reception = new((uint)groups.Count, TelegramIdentity.Neighbours);
        groups.Add(group);
        return group;
    }

    // The slot of a key and its neighbours, or a free one for them.
    private ref Slot SlotOf(ulong key)
    {
        ref var part = ref parts[key >> (64 - PartBits)];
        part.Slots ??= new Slot[SmallestPart];
        ref var slot = ref SlotOf(part.Slots, key);
        if (slot.Key != Free || ++part.Count <= part.Slots.Length * MostFull) return ref slot;
        part.Slots = Grown(part.Slots);
        return ref SlotOf(part.Slots, key);
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

    // The slot of a key and its neighbours, or the free one where it would stand.
    private static ref Slot SlotOf(Slot[] slots, ulong key)
    {
        var place = (int)Math.BigMul((key & ~Neighbours) << PartBits, (ulong)slots.Length, out _);
        while (slots[place].Key != Free && (slots[place].Key ^ key) > Neighbours) place = place + 1 == slots.Length ? 0 : place + 1;
        return ref slots[place];
    }

    private struct Part
    {
        public Slot[]? Slots;
        public int Count;
    }

    // One number with its reception; or, once it has a neighbour, the group of both.
    private struct Slot
    {
        public ulong Key;
        public Reception Reception;
    }

    // Which of 64 neighbours are there, and their receptions in the order of the numbers.
    private sealed class Group
    {
        private Reception[] receptions = new Reception[2];
        private ulong present;

        public ref Reception Of(ulong neighbour, out bool isNew)
        {
            var bit = 1UL << (int)neighbour;
            var rank = BitOperations.PopCount(present & (bit - 1));
            isNew = (present & bit) == 0;
            if (isNew) Insert(bit, rank);
            return ref receptions[rank];
        }

        private void Insert(ulong bit, int rank)
        {
            var count = BitOperations.PopCount(present);
            if (count == receptions.Length) Array.Resize(ref receptions, 2 * count);
            receptions.AsSpan(rank, count - rank).CopyTo(receptions.AsSpan(rank + 1));
            receptions[rank] = default;
            present |= bit;
        }
    }
}
