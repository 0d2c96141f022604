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
        if (part is IPropertyReferenceOperation { Property: { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } owner })
            return new(part, text.Of(owner), isDenied ? BinaryOperatorKind.Equals : BinaryOperatorKind.NotEquals, null, isWithItself: false);
        if (part is IInvocationOperation call && Equated(call) is var (one, other) && Constant(other) is { HasValue: true, Value: var equal })
            return new(part, text.Of(Asked(one)), isDenied ? BinaryOperatorKind.NotEquals : BinaryOperatorKind.Equals, equal, isWithItself: false);
        if (part is not IBinaryOperation { OperatorKind: var kind } operation || Order.Denied(kind) is not { } denied)
            return new(part, text.Of(Asked(part)), BinaryOperatorKind.Equals, !isDenied, isWithItself: false);
        var (left, right) = (Constant(operation.LeftOperand), Constant(operation.RightOperand));
        if (left.HasValue == right.HasValue)
            return new(part, null, kind, null, !left.HasValue && text.Of(operation.LeftOperand) == text.Of(operation.RightOperand));
        var meant = isDenied ? denied : kind;
        return left.HasValue
            ? new(part, text.Of(Asked(operation.RightOperand)), Order.Turned(meant), left.Value, isWithItself: false, TypeOf(operation.RightOperand))
            : new(part, text.Of(Asked(operation.LeftOperand)), meant, right.Value, isWithItself: false, TypeOf(operation.LeftOperand));
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
        TimeSpan span => span.Ticks,
        DateTimeOffset date => date.UtcTicks,
        DateTime date => date.Ticks,
        sbyte or byte or short or ushort or int or uint or long or ulong or decimal => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        double and > -1e15 and < 1e15 => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    private bool IsWhole => value is not (decimal or double);

    // x.Value is x, where there is one.
    private static IOperation Asked(IOperation operand) => operand switch
    {
        IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion => Asked(conversion.Operand),
        IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } owner } => owner,
        _ => operand,
    };

    // An enum is compared as its number, and as what may be null.
    private static ITypeSymbol? TypeOf(IOperation operand) => operand switch
    {
        IConversionOperation { OperatorMethod: null } conversion => TypeOf(conversion.Operand),
        { Type: INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable } => nullable.TypeArguments[0],
        _ => operand.Type,
    };

    // string.Equals(x, "A") and x.Equals("A"), unless they say how to compare.
    private static (IOperation One, IOperation Other)? Equated(IInvocationOperation call) =>
        call.TargetMethod is { Name: "Equals", ContainingType.SpecialType: SpecialType.System_String, Parameters: var parameters }
        && parameters.All(parameter => parameter.Type.SpecialType == SpecialType.System_String)
            ? call.Instance is { } instance ? (instance, call.Arguments[0].Value) : (call.Arguments[0].Value, call.Arguments[1].Value)
            : null;

    /// <summary>The value that an operand always has; null: none that is seen.</summary>
    public static object? ValueOf(IOperation operand) => Constant(operand) is { HasValue: true, Value: var value } ? value : null;

    private static Optional<object?> Constant(IOperation operand) => operand switch
    {
        { ConstantValue: { HasValue: true } value } => value,
        IInvocationOperation made when Duration(made) is { } span => span,
        IObjectCreationOperation making when FixedDate.Of(making) is { } date => date,
        IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } reference when FixedDate.Initializer(field, reference) is { } initial => Constant(initial),
        IMemberReferenceOperation { Member: { Name: "Zero", ContainingType: { Name: "TimeSpan", ContainingNamespace.Name: "System" } } } => TimeSpan.Zero,
        IMemberReferenceOperation { Member: var member } when IsNamedValue(member) => member.ToDisplayString(),
        IConversionOperation { OperatorMethod: null } conversion => Constant(conversion.Operand),
        _ => default,
    };

    // TimeSpan.FromMinutes(5) is no constant of the language either.
    private static TimeSpan? Duration(IInvocationOperation made)
    {
        if (made.TargetMethod is not { IsStatic: true, ContainingType: { Name: "TimeSpan", ContainingNamespace.Name: "System" } }) return null;
        var given = made.Arguments.Select(argument => argument.Value.ConstantValue is { HasValue: true, Value: int or long or double } constant
            ? Convert.ToDouble(constant.Value, CultureInfo.InvariantCulture)
            : double.NaN).ToList();
        if (given.Count == 0 || given.Skip(1).Any(finer => finer != 0) || !(Math.Abs(given[0]) < 1e6)) return null;
        return made.TargetMethod.Name switch
        {
            "FromDays" => TimeSpan.FromDays(given[0]),
            "FromHours" => TimeSpan.FromHours(given[0]),
            "FromMinutes" => TimeSpan.FromMinutes(given[0]),
            "FromSeconds" => TimeSpan.FromSeconds(given[0]),
            _ => null,
        };
    }

    // SecrecyAction.Copy is no constant of the language, but it is one value, and another than SecrecyAction.Enter.
    private static bool IsNamedValue(ISymbol member) => member switch
    {
        IFieldSymbol { IsStatic: true, IsReadOnly: true } field => SymbolEqualityComparer.Default.Equals(field.Type, field.ContainingType),
        IPropertySymbol { IsStatic: true, SetMethod: null } property => SymbolEqualityComparer.Default.Equals(property.Type, property.ContainingType),
        _ => false,
    };
}
