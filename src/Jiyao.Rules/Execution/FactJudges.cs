using System.Collections.Concurrent;
using System.Reflection;
using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Execution;

/// <summary>One judge for each type of fact an engine meets, made when it first meets it.</summary>
internal sealed class FactJudges(IReadOnlyList<BoundRule> rules, EngineOptions options)
{
    private readonly ConcurrentDictionary<Type, FactJudge> byType = new();
    private FactJudge?[] bySlot = [];

    public FactJudge<TFact> For<TFact>()
        where TFact : Fact
    {
        // A slot costs one array access where a dictionary costs a hash.
        var slots = Volatile.Read(ref bySlot);
        var slot = FactSlot<TFact>.Index;
        if (slot < slots.Length && slots[slot] is FactJudge<TFact> known) return known;
        return Remember((FactJudge<TFact>)For(typeof(TFact)), slot);
    }

    public FactJudge For(Type type) => byType.TryGetValue(type, out var known) ? known : byType.GetOrAdd(type, Make);

    // A rule that is first defined here may be refused: the caller is to see why.
    private FactJudge Make(Type type) => (FactJudge)Activator.CreateInstance(
        typeof(FactJudge<>).MakeGenericType(type), BindingFlags.Public | BindingFlags.Instance | BindingFlags.DoNotWrapExceptions, null, [rules, options], null)!;

    private FactJudge<TFact> Remember<TFact>(FactJudge<TFact> judge, int slot)
        where TFact : Fact
    {
        var slots = bySlot;
        var grown = new FactJudge?[Math.Max(slots.Length, slot + 1)];
        slots.CopyTo(grown, 0);
        grown[slot] = judge;

        // Two threads may race: the loser's slot is filled again at its next call.
        Volatile.Write(ref bySlot, grown);
        return judge;
    }
}

/// <summary>Numbers the types of facts, for all engines alike.</summary>
internal static class FactSlot<TFact>
{
    public static readonly int Index = FactSlots.Next();
}

internal static class FactSlots
{
    private static int last = -1;

    public static int Next() => Interlocked.Increment(ref last);
}
