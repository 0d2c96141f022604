using System.Runtime.CompilerServices;
using Jiyao.Rules.Auditing;
using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Joining;

/// <summary>One joined rule in one audit: what is in its slots, and what its steps remember.</summary>
internal sealed class JoinRun(JoinPlan plan, FactBase facts, AuditRun audit, CancellationToken cancellation)
{
    private readonly object?[] states = new object?[plan.States];
    private readonly FactList?[] lists = new FactList?[plan.Definition.Slots.Count];

    public AuditRun Audit { get; } = audit;

    public Slot[] Slots { get; } =
        [.. plan.Definition.Slots.Select(slot => (Slot)Activator.CreateInstance(typeof(Slot<>).MakeGenericType(slot.Type))!)];

    /// <summary>What leaves the combination at hand open: there may be another, or more, than is in the slot.</summary>
    public SlotDefinition? Unknown { get; private set; }

    /// <summary>Takes the facts that the rule derives; null: there may be one.</summary>
    public required Action<Fact?> Derive { get; init; }

    /// <summary>The plan this is a run of.</summary>
    public JoinPlan Plan => plan;

    /// <summary>The facts that a slot's candidates are found among.</summary>
    public FactList<TFact> Facts<TFact>(int slot)
        where TFact : Fact => Unsafe.As<FactList<TFact>>(lists[slot] ??= facts.Of<TFact>());

    /// <summary>The slot at a place, whose type its element knows.</summary>
    public Slot<T> Slot<T>(int place) => Unsafe.As<Slot<T>>(Slots[place]);

    /// <summary>Leaves open what follows from the combination at hand.</summary>
    public void Open(SlotDefinition slot, JoinStep last)
    {
        // Nor is what comes after it: that would be of the combination before.
        foreach (var open in Slots.AsSpan(slot.Index)) open.Clear();
        Unknown = slot;
        last.Feed(this, new(Scope: null, Breach: null));
        Unknown = null;
    }

    /// <summary>Ends the audit where its host has asked for that.</summary>
    public void StopIfCancelled() => cancellation.ThrowIfCancellationRequested();

    /// <summary>What a step remembers. A place belongs to one step alone, which knows the type.</summary>
    public T? State<T>(int place)
        where T : class => Unsafe.As<T>(states[place]);

    public void Forget(int place) => states[place] = null;

    public T Remember<T>(int place, T state)
        where T : class
    {
        states[place] = state;
        return state;
    }
}

/// <summary>Gives the steps of a plan their places in a run's memory.</summary>
internal sealed class JoinState
{
    public int Count { get; private set; }

    /// <summary>What is made ready when a run begins.</summary>
    public List<Candidates> Candidates { get; } = [];

    public int Place() => Count++;
}
