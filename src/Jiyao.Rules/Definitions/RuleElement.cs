using System.Linq.Expressions;
using System.Reflection;

namespace Jiyao.Rules.Definitions;

/// <summary>One element of a rule's left-hand side, as the author wrote it.</summary>
internal abstract record RuleElement;

/// <summary>Facts that match; the alias is null where the author gave none.</summary>
internal sealed record MatchElement(Type FactType, Alias? Alias, IReadOnlyList<LambdaExpression> Conditions) : RuleElement;

/// <summary>Conditions on what has matched so far.</summary>
internal sealed record HavingElement(IReadOnlyList<LambdaExpression> Conditions) : RuleElement;

/// <summary>A test for the presence or absence of other facts.</summary>
internal sealed record QuantifierElement(
    Quantifier Quantifier, Type FactType, IReadOnlyList<LambdaExpression> Conditions) : RuleElement;

/// <summary>A query over facts.</summary>
internal sealed record QueryElement(Alias Alias, IReadOnlyList<QueryStep> Steps) : RuleElement;

/// <summary>A computed value.</summary>
internal sealed record LetElement(Alias Alias, LambdaExpression Value) : RuleElement;

/// <summary>A group of elements of which all, or any, must hold.</summary>
internal sealed record GroupElement(bool IsAny, IReadOnlyList<RuleElement> Elements) : RuleElement;

/// <summary>How many other facts must meet the conditions.</summary>
internal enum Quantifier
{
    Exists,
    Not,
    All,
}

/// <summary>
/// The variable that stands for what matched: a captured local, recognised by its closure object and field. Never by its name, since
/// a member may bear the same name.
/// </summary>
internal sealed record Alias(object? Closure, FieldInfo Field)
{
    public static Alias Of(LambdaExpression lambda, string rule) =>
        lambda.Body is MemberExpression { Member: FieldInfo field } member
            ? new Alias(Evaluation.ClosureOf(member), field)
            : throw new RuleDefinitionException(
                $"{rule}: an alias must be a local variable, as in '() => request', not '{lambda.Body}'.");

    public bool Is(MemberExpression member) =>
        member.Member == Field && Evaluation.TryClosureOf(member, out var closure) && ReferenceEquals(closure, Closure);
}
