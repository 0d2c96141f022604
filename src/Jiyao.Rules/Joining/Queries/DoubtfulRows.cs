using System.Linq.Expressions;
using Jiyao.Rules.Definitions;
using Jiyao.Rules.Interpretation;
using Jiyao.Rules.Validation;

namespace Jiyao.Rules.Joining;

/// <summary>Reads the rows of which it is not known whether, or to which group of a query, they belong.</summary>
internal abstract class DoubtfulRows
{
    /// <summary>
    /// The row in its slot; null: it certainly belongs to none. Where it contradicts itself, its slot then holds it without what is at fault.
    /// </summary>
    public abstract DoubtfulRow? Read(JoinRun run);
}

/// <inheritdoc/>
/// <param name="source">The slot of the rows.</param>
/// <param name="conditions">What they must meet.</param>
/// <param name="key">By what they are grouped.</param>
/// <param name="isDirect">Whether it is the rows themselves that are grouped, and all of them are met.</param>
/// <param name="trees">Makes the conditions runnable.</param>
/// <param name="slots">The slots of the rule.</param>
internal sealed class DoubtfulRows<TFact>(
    SlotDefinition source, IReadOnlyList<Condition> conditions, Expression key, bool isDirect, SlotTrees trees, IReadOnlyList<SlotDefinition> slots) : DoubtfulRows
    where TFact : Fact
{
    private readonly WellFormedness<TFact>? wellFormedness = Validators.For<TFact>();
    private readonly SlotTest? test = isDirect ? trees.Test(conditions) : null;

    public override DoubtfulRow? Read(JoinRun run)
    {
        var slot = run.Slot<TFact>(source.Index);
        if (slot.Value is not { } row) return new(null, [source.Name], IsReadable: false);
        if (test is null || row.GetType() != typeof(TFact)) return new(row, [source.Name], IsReadable: false);
        if (Malformed(row) is not { } malformed) return new(row, Missing(run), IsReadable: true);

        // What it says in contradiction may be what makes it belong; what it is without that, it is in any case.
        var asRecorded = test(run.Slots);
        var sound = Unsaid.Of(row, malformed.Paths);
        if (sound is not null) slot.Value = sound;
        var fits = test(run.Slots);
        if (asRecorded == false && fits == false && sound is not null) return null;
        return new(row, [.. malformed.Paths.Order(StringComparer.Ordinal).Select(path => $"{source.Name}.{path}")], IsReadable: sound is not null && fits != false);
    }

    private Malformation? Malformed(TFact row) => wellFormedness?.IsPlain(row) == false ? wellFormedness.Examine(row) : null;

    private IReadOnlyList<string> Missing(JoinRun run)
    {
        var interpreter = new Interpreter(new SlotBindings(slots, run.Slots));
        List<string> missing = [];
        foreach (var condition in conditions)
        {
            if (interpreter.Holds(condition.Body) is null) missing.AddRange(interpreter.Missing);
        }

        if (interpreter.ValueOf(key) is null) missing.AddRange(interpreter.Missing);
        return missing.Count == 0 ? [source.Name] : [.. missing.Distinct(StringComparer.Ordinal)];
    }
}
