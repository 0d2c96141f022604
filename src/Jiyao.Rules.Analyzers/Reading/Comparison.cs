using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>A comparison by ==, read as something and the constant it must be.</summary>
internal sealed class Comparison
{
    public Comparison(IBinaryOperation operation, ConditionText text)
    {
        Operation = operation;
        var (left, right) = (Constant(operation.LeftOperand), Constant(operation.RightOperand));
        if (left.HasValue == right.HasValue)
        {
            IsWithItself = !left.HasValue && text.Of(operation.LeftOperand) == text.Of(operation.RightOperand);
            return;
        }

        Subject = text.Of(left.HasValue ? operation.RightOperand : operation.LeftOperand);
        Value = left.HasValue ? left.Value : right.Value;
    }

    public IBinaryOperation Operation { get; }

    public bool IsWithItself { get; }

    /// <summary>What is compared with a constant; null: nothing is.</summary>
    public string? Subject { get; }

    public object? Value { get; }

    private static Optional<object?> Constant(IOperation operand) => operand switch
    {
        { ConstantValue: { HasValue: true } value } => value,
        IMemberReferenceOperation { Member: var member } when IsNamedValue(member) => member.ToDisplayString(),
        IConversionOperation { OperatorMethod: null } conversion => Constant(conversion.Operand),
        _ => default,
    };

    // SecrecyAction.Copy is no constant of the language, but it is one value, and another than SecrecyAction.Enter.
    private static bool IsNamedValue(ISymbol member) => member switch
    {
        IFieldSymbol { IsStatic: true, IsReadOnly: true } field => SymbolEqualityComparer.Default.Equals(field.Type, field.ContainingType),
        IPropertySymbol { IsStatic: true, SetMethod: null } property => SymbolEqualityComparer.Default.Equals(property.Type, property.ContainingType),
        _ => false,
    };
}
