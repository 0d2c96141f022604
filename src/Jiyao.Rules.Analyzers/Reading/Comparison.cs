using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>What must hold for a condition to hold, read as something, a comparison, and a constant.</summary>
internal sealed class Comparison
{
    private readonly BinaryOperatorKind kind;
    private readonly object? value;

    private readonly ITypeSymbol? type;

    private Comparison(IOperation operation, string? subject, BinaryOperatorKind kind, object? value, bool isWithItself, ITypeSymbol? type = null)
    {
        (Operation, Subject, IsWithItself, this.type) = (operation, subject, isWithItself, type);

        // Of a bool that is known, not to be the one is to be the other.
        (this.kind, this.value) = kind == BinaryOperatorKind.NotEquals && value is bool other ? (BinaryOperatorKind.Equals, !other) : (kind, value);
    }

    public IOperation Operation { get; }

    public bool IsWithItself { get; }

    /// <summary>What is compared with a constant; null: nothing is.</summary>
    public string? Subject { get; }

    /// <summary>Reads a part of a condition; a part that compares nothing must itself be true.</summary>
    public static Comparison Of(IOperation part, bool isDenied, ConditionText text)
    {
        // !x.HasValue is x == null.
        if (part is IPropertyReferenceOperation { Property: { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } asked })
            return new(part, text.Of(asked), isDenied ? BinaryOperatorKind.Equals : BinaryOperatorKind.NotEquals, null, isWithItself: false);
        if (part is not IBinaryOperation { OperatorKind: var kind } operation || Order.Denied(kind) is not { } denied)
            return new(part, text.Of(part), BinaryOperatorKind.Equals, !isDenied, isWithItself: false);
        var (left, right) = (Constant(operation.LeftOperand), Constant(operation.RightOperand));
        if (left.HasValue == right.HasValue)
            return new(part, null, kind, null, !left.HasValue && text.Of(operation.LeftOperand) == text.Of(operation.RightOperand));
        var meant = isDenied ? denied : kind;
        return left.HasValue
            ? new(part, text.Of(operation.RightOperand), Order.Turned(meant), left.Value, isWithItself: false, TypeOf(operation.RightOperand))
            : new(part, text.Of(operation.LeftOperand), meant, right.Value, isWithItself: false, TypeOf(operation.LeftOperand));
    }

    /// <summary>Whether it can hold of none of the values that an enum names.</summary>
    public bool IsOutOfReach => kind != BinaryOperatorKind.NotEquals && Number is { } number
        && type is { TypeKind: TypeKind.Enum } && type.GetAttributes().All(mark => mark.AttributeClass?.Name != "FlagsAttribute")
        && type.GetMembers().OfType<IFieldSymbol>().Where(named => named.HasConstantValue).All(named =>
            Span.Of(kind, number, isWhole: true).IsApartFrom(Span.Of(BinaryOperatorKind.Equals, Convert.ToDecimal(named.ConstantValue, CultureInfo.InvariantCulture), isWhole: true)));

    /// <summary>Whether both cannot hold together.</summary>
    public bool Excludes(Comparison other) =>
        Subject == other.Subject ? ExcludesOfOne(other) : IsAbsenceOf(other) || other.IsAbsenceOf(this);

    // Of what is not there nothing holds, but that its members are not there either.
    private bool IsAbsenceOf(Comparison other) =>
        (kind, value) is (BinaryOperatorKind.Equals, null) && (other.kind, other.value) is not (BinaryOperatorKind.Equals, null)
        && other.Subject is { } subject && subject.StartsWith(Subject + ".", StringComparison.Ordinal);

    private bool ExcludesOfOne(Comparison other) => (kind, other.kind) switch
    {
        (BinaryOperatorKind.Equals, BinaryOperatorKind.Equals) => !Equals(value, other.value),
        (BinaryOperatorKind.Equals, BinaryOperatorKind.NotEquals) or (BinaryOperatorKind.NotEquals, BinaryOperatorKind.Equals) => Equals(value, other.value),
        (BinaryOperatorKind.NotEquals, _) or (_, BinaryOperatorKind.NotEquals) => false,
        // What is not there is not larger or smaller than anything.
        (BinaryOperatorKind.Equals, _) when value is null => true,
        (_, BinaryOperatorKind.Equals) when other.value is null => true,
        _ => Number is { } one && other.Number is { } two && Span.Of(kind, one, IsWhole).IsApartFrom(Span.Of(other.kind, two, IsWhole)),
    };

    private decimal? Number => value switch
    {
        sbyte or byte or short or ushort or int or uint or long or ulong or decimal => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        double and > -1e15 and < 1e15 => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    private bool IsWhole => value is not (decimal or double);

    // An enum is compared as its number, and as what may be null.
    private static ITypeSymbol? TypeOf(IOperation operand) => operand switch
    {
        IConversionOperation { OperatorMethod: null } conversion => TypeOf(conversion.Operand),
        { Type: INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable } => nullable.TypeArguments[0],
        _ => operand.Type,
    };

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
