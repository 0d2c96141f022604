using System.Linq.Expressions;

namespace Jiyao.Rules.Definitions;

/// <summary>One condition of a rule: a tree of type bool over the rule's fact.</summary>
/// <param name="Body">The tree, normalised.</param>
/// <param name="Text">The tree as code.</param>
internal sealed record Condition(Expression Body, string Text)
{
    /// <summary>The value it has whatever the fact; null where that depends on the fact.</summary>
    public bool? Fixed => Body is ConstantExpression { Value: bool value } ? value : null;

    /// <summary>
    /// Whether it is an index condition: the fact's action, or the kind of its resource, equals a constant. Index conditions decide
    /// which requests a rule governs.
    /// </summary>
    public bool IsIndex { get; } = IndexKey.Find(Body) is not null;
}
