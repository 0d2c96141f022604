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
        IConversionOperation { OperatorMethod: null } conversion => Constant(conversion.Operand),
        _ => default,
    };
}
