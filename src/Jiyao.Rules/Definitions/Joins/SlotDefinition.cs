using System.Linq.Expressions;
using Jiyao.Rules.Joining;

namespace Jiyao.Rules.Definitions;

/// <summary>A place for what one element of a joined rule yields: a fact, a query's result, a value.</summary>
internal sealed class SlotDefinition
{
    public SlotDefinition(Type type, string name, int index)
    {
        Type = NullSemantics.WithNull(type);
        Index = index;
        Parameter = Expression.Parameter(typeof(Slot<>).MakeGenericType(Type), name);
        var value = Expression.Property(Parameter, nameof(Slot<>.Value));
        Value = Type == type ? value : Expression.Property(value, nameof(Nullable<>.Value));
    }

    /// <summary>The type of its value, with null.</summary>
    public Type Type { get; }

    public int Index { get; }

    /// <summary>What stands for the slot in the rule's trees.</summary>
    public ParameterExpression Parameter { get; }

    /// <summary>What stands for its value in the rule's trees.</summary>
    public Expression Value { get; }

    public string Name => Parameter.Name!;

    /// <summary>Whether a node is a slot's value.</summary>
    public static bool IsValue(MemberExpression node) =>
        node is { Member.Name: nameof(Slot<>.Value), Expression: ParameterExpression parameter } && typeof(Slot).IsAssignableFrom(parameter.Type);
}
