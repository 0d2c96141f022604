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

    /// <summary>What rows of unknown belonging do not say, which leaves the combination at hand open; null: it is open for no such reason.</summary>
    public IReadOnlyList<string>? Unsaid { get; private set; }

    /// <summary>The row that is open itself.</summary>
    public Fact? Row { get; private set; }

    /// <summary>What is not known of the group that a query hands on; null: it hands on none.</summary>
    public Doubt? Doubt { get; set; }

    /// <summary>In which of the ways that the group may be made up it is handed on.</summary>
    public int Variant { get; set; }

    /// <summary>Takes what would be found, where that is only tried; null: it is found.</summary>
    public List<Outcome>? Tried { get; private set; }

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
        Unknown = slot;
        Feed(slot, last);
        Unknown = null;
    }

    /// <summary>Leaves open what follows from a group that may be made up in another way.</summary>
    public void Open(SlotDefinition slot, JoinStep last, object? group, Doubt doubt)
    {
        Unsaid = doubt.Missing;
        Feed(slot, last, group);
        Unsaid = null;
    }

    /// <summary>Leaves open what follows from a row of which it is not known to which group it belongs.</summary>
    public void Open(SlotDefinition slot, JoinStep last, DoubtfulRow row)
    {
        (Row, Unsaid) = (row.Row, row.Missing);
        Feed(slot, last);
        (Row, Unsaid) = (null, null);
    }

    /// <summary>What would be found.</summary>
    /// <param name="result">What is tried; to be about it is the same, whichever it is.</param>
    /// <param name="feed">Tries it.</param>
    public List<Outcome> Try(SlotDefinition result, Action feed)
    {
        List<Outcome> found = [];
        var before = Tried;
        Tried = found;
        feed();
        Tried = before;
        return plan.Definition.Record == result ? [.. found.Select(one => one with { Record = null })] : found;
    }

    /// <summary>Ends the audit where its host has asked for that.</summary>
    public void StopIfCancelled() => cancellation.ThrowIfCancellationRequested();

    // What comes after the slot is of the combination before, and so no more known than what is in it.
    private void Feed(SlotDefinition slot, JoinStep last, object? value = null)
    {
        foreach (var open in Slots.AsSpan(slot.Index)) open.Clear();
        Slots[slot.Index].Boxed = value;
        last.Feed(this, new(Scope: null, Breach: null));
    }

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

/// <summary>A verdict that would be found.</summary>
internal readonly record struct Outcome(Verdict Verdict, Fact? Record);

/// <summary>Gives the steps of a plan their places in a run's memory.</summary>
internal sealed class JoinState
{
    public int Count { get; private set; }

    /// <summary>What is made ready when a run begins.</summary>
    public List<Candidates> Candidates { get; } = [];

    public int Place() => Count++;
}
