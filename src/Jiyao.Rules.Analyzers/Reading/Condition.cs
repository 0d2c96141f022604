using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>One condition of a rule, and which others must hold together with it.</summary>
internal sealed class Condition
{
    private readonly ConditionText text;

    private Condition(StepLambda lambda, IOperation body)
    {
        var alias = AliasOf(lambda.Step);
        text = new ConditionText(lambda.Lambda.Symbol.Parameters.FirstOrDefault()?.Name, alias);
        Body = body;
        Together = TogetherWith(lambda, isOfTheRule: alias is not null || lambda.Step.TargetMethod.Name == "Having");
    }

    // One that is asked of the items of a list.
    private Condition(IOperation body, ConditionText text) => (this.text, Body, Together) = (text, body, body.Syntax);

    public IOperation Body { get; }

    /// <summary>Marks the conditions of which all must hold: the same mark on each.</summary>
    public SyntaxNode Together { get; }

    public bool IsConstant => Body.ConstantValue.HasValue;

    /// <summary>The condition a lambda states; null: it states none, but an alias, a value or a query.</summary>
    public static Condition? Of(StepLambda lambda)
    {
        if (lambda.Step.TargetMethod.Name is not ("Match" or "Having" or "Exists" or "Not" or "All" or "Where")) return null;
        var operations = lambda.Lambda.Body.Operations;
        return operations.Length == 1 && operations[0] is IReturnOperation { ReturnedValue: { Type.SpecialType: SpecialType.System_Boolean } body }
            ? new Condition(lambda, body)
            : null;
    }

    /// <summary>The conditions that it asks of the items of lists: those of one lambda must hold together, too.</summary>
    public IEnumerable<Condition> OfItems() => Body.Descendants().OfType<IAnonymousFunctionOperation>()
        .Select(lambda => lambda.Body.Operations).Where(operations => operations.Length == 1)
        .Select(operations => operations[0]).OfType<IReturnOperation>().Select(one => one.ReturnedValue)
        .Where(body => body?.Type?.SpecialType == SpecialType.System_Boolean).Select(body => new Condition(body!, text));

    /// <summary>What must hold for the condition to hold, part by part.</summary>
    public IEnumerable<ConditionPart> Parts() => Conjuncts(Body, isDenied: false).Select(part => PartOf(part.Part, part.IsDenied));

    private ConditionPart PartOf(IOperation part, bool isDenied) => new(
        Comparison.Of(part, isDenied, text),
        TextOf(part, isDenied),
        [.. Disjuncts(part, isDenied).Select(one => Conjuncts(one.Part, one.IsDenied).Select(both => PartOf(both.Part, both.IsDenied)).ToList())],
        [.. Conjuncts(part, !isDenied).Select(denied => Comparison.Of(denied.Part, denied.IsDenied, text))]);

    // a != b is the denial of a == b.
    private string TextOf(IOperation part, bool isDenied) => part is IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } inequality
        ? $"{(isDenied ? "" : "!")}{text.OfEquality(inequality)}"
        : $"{(isDenied ? "!" : "")}{text.Of(part)}";

    // Not (a or b) is not a, and not b.
    private static IEnumerable<(IOperation Part, bool IsDenied)> Conjuncts(IOperation condition, bool isDenied) => condition switch
    {
        IConversionOperation { OperatorMethod: null } conversion => Conjuncts(conversion.Operand, isDenied),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Conjuncts(not.Operand, !isDenied),
        IBinaryOperation both when IsAnd(both, isDenied) => Conjuncts(both.LeftOperand, isDenied).Concat(Conjuncts(both.RightOperand, isDenied)),
        _ => [(condition, isDenied)],
    };

    // Of one thing alone there is no choice.
    private static IEnumerable<(IOperation Part, bool IsDenied)> Disjuncts(IOperation part, bool isDenied) =>
        part is IBinaryOperation either && IsAnd(either, !isDenied) ? Choices(part, isDenied) : [];

    private static IEnumerable<(IOperation Part, bool IsDenied)> Choices(IOperation part, bool isDenied) => part is IBinaryOperation either && IsAnd(either, !isDenied)
        ? Choices(either.LeftOperand, isDenied).Concat(Choices(either.RightOperand, isDenied))
        : [(part, isDenied)];

    private static bool IsAnd(IBinaryOperation operation, bool isDenied) => operation.OperatorKind is var kind
        && (isDenied ? kind is BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or : kind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And);

    // What matched under an alias goes on to the end of the chain; what exists, or does not, is another fact each time.
    private static SyntaxNode TogetherWith(StepLambda lambda, bool isOfTheRule)
    {
        if (lambda.Step.TargetMethod.Name == "All") return lambda.Lambda.Syntax;
        if (!isOfTheRule) return Queried(lambda.Step).Syntax;
        IOperation above = lambda.Step;
        while (above.Parent is { } parent && above is not IAnonymousFunctionOperation) above = parent;
        return above.Syntax;
    }

    // q.Match(...).Where(...) asks of the same facts.
    private static IInvocationOperation Queried(IInvocationOperation step) =>
        step.TargetMethod is { Name: "Where", ContainingType.Name: "QueryExtensions" } && step.Arguments[0].Value is IInvocationOperation { TargetMethod.Name: "Match" or "Where" } before
            ? Queried(before)
            : step;

    private static string? AliasOf(IInvocationOperation step) => step.TargetMethod is { Name: "Match" } method && method.Parameters[0].Name == "alias"
        ? step.Arguments[0].Descendants().OfType<ILocalReferenceOperation>().FirstOrDefault()?.Local.Name
        : null;
}
