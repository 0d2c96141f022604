using System.Linq.Expressions;
using Jiyao.Rules.Definitions;
using Jiyao.Rules.Joining;

namespace Jiyao.Rules.Interpretation;

/// <summary>What the parameters of a rule's trees stand for.</summary>
internal abstract class Bindings
{
    public abstract object? this[ParameterExpression parameter] { get; }

    /// <summary>What stands at a path that a report names; null where the path ends early.</summary>
    public abstract object? At(string path);
}

/// <summary>The one fact of a rule of one fact.</summary>
internal sealed class FactBinding(object fact) : Bindings
{
    public override object? this[ParameterExpression parameter] => fact;

    public override object? At(string path) => MemberPath.ValueAt(fact, path);
}

/// <summary>The slots of a rule of several.</summary>
internal sealed class SlotBindings(IReadOnlyList<SlotDefinition> definitions, Slot[] slots) : Bindings
{
    public override object? this[ParameterExpression parameter] => slots[Definition(slot => slot.Parameter == parameter).Index];

    public override object? At(string path)
    {
        var name = path.Split('.')[0];
        var value = slots[Definition(slot => slot.Name == name).Index].Boxed;
        return name.Length == path.Length ? value : MemberPath.ValueAt(value, path[(name.Length + 1)..]);
    }

    private SlotDefinition Definition(Func<SlotDefinition, bool> which) => definitions.Last(which);
}

/// <summary>An item of a sequence, within what stands around it.</summary>
internal sealed class ItemBinding(Bindings outer, ParameterExpression itself, object? item) : Bindings
{
    private readonly string place = ItemQuantifier.PathOf(itself)!;

    public override object? this[ParameterExpression parameter] => parameter == itself ? item : outer[parameter];

    public override object? At(string path) =>
        path == place ? item
        : path.StartsWith(place, StringComparison.Ordinal) && path[place.Length] == '.' ? MemberPath.ValueAt(item, path[(place.Length + 1)..])
        : outer.At(path);
}
