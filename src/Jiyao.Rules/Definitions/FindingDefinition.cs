using System.Linq.Expressions;

namespace Jiyao.Rules.Definitions;

/// <summary>What a rule yields, with the trees of what is to be computed.</summary>
/// <param name="Details">What it says of the case; null: nothing of its own.</param>
internal abstract record FindingDefinition(Expression? Details)
{
    public static FindingDefinition Of(string rule, Expression yield, ParameterExpression fact) =>
        Of(rule, yield) is var (finding, about) && about == fact
            ? finding
            : throw new RuleDefinitionException($"{rule}: a finding is about the fact matched, '{fact.Name}'.");

    /// <summary>The finding, and the tree of what it is about.</summary>
    public static (FindingDefinition Finding, Expression About) Of(string rule, Expression yield)
    {
        if (yield is not NewExpression { Constructor: { } constructor } created || !typeof(Finding).IsAssignableFrom(created.Type))
            throw new RuleDefinitionException($"{rule}: yield a prohibition, a permission or an obligation, not '{yield}'.");

        var arguments = new Dictionary<string, Expression>(StringComparer.Ordinal);
        foreach (var parameter in constructor.GetParameters()) arguments[parameter.Name!] = created.Arguments[parameter.Position];
        return (Of(rule, created.Type, arguments), Strip(arguments["fact"]));
    }

    private static FindingDefinition Of(string rule, Type finding, Dictionary<string, Expression> arguments)
    {
        if (finding == typeof(Prohibition)) return new ProhibitionDefinition(Marks(rule, arguments["marks"]), Details());
        if (finding == typeof(Permission)) return new PermissionDefinition();
        return new ObligationDefinition(
            arguments.GetValueOrDefault("duty") is ConstantExpression { Value: Duty duty } ? duty : throw new RuleDefinitionException($"{rule}: name the duty."),
            arguments.GetValueOrDefault("due"),
            arguments.GetValueOrDefault("fulfilledAt"),
            arguments.GetValueOrDefault("isKept"),
            Details());

        Expression? Details() => arguments["details"] is ConstantExpression { Value: null } ? null : arguments["details"];
    }

    private static FindingMarks Marks(string rule, Expression marks) => marks is ConstantExpression { Value: FindingMarks constant }
        ? constant
        : throw new RuleDefinitionException($"{rule}: the marks of a prohibition are the same whatever it finds, not '{marks}'; write a rule for each.");

    private static Expression Strip(Expression node) =>
        node is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : node;
}

/// <summary>The rule forbids.</summary>
internal sealed record ProhibitionDefinition(FindingMarks Marks, Expression? Details) : FindingDefinition(Details);

/// <summary>The rule makes an exception.</summary>
internal sealed record PermissionDefinition() : FindingDefinition(Details: null);

/// <summary>The rule asks for something: an event (<c>FulfilledAt</c>) or a state (<c>Kept</c>), with a deadline or without.</summary>
internal sealed record ObligationDefinition(Duty Duty, Expression? Due, Expression? FulfilledAt, Expression? Kept, Expression? Details)
    : FindingDefinition(Details);
