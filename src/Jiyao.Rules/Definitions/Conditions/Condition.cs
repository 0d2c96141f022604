using System.Linq.Expressions;

namespace Jiyao.Rules.Definitions;

/// <summary>One condition of a rule: a tree of type bool over the rule's fact.</summary>
/// <param name="body">The tree, normalised.</param>
internal sealed class Condition(Expression body)
{
    private string? text;
    private IReadOnlyList<Expression>? kinds;

    public Expression Body => body;

    /// <summary>The tree as code: written when somebody asks, which a decision seldom does.</summary>
    public string Text
    {
        get => text ??= ConditionText.Of(body);
        init => text = value;
    }

    /// <summary>The value it has whatever the fact; null where that depends on the fact.</summary>
    public bool? Fixed => body is ConstantExpression { Value: bool value } ? value : null;

    /// <summary>The parts of it that speak of the kind of act or thing alone: they decide which requests a rule governs.</summary>
    public IReadOnlyList<Expression> Kinds => kinds ??= [.. KindConditions.Of(body)];

    /// <summary>Whether it is an index condition: the fact's action, or the kind of its resource, equals a constant.</summary>
    public bool IsIndex { get; } = IndexKey.Find(body) is not null;
}
