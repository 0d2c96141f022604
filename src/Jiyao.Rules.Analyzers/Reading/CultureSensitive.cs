using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>What follows the current culture unless told otherwise: comparing, changing, writing and reading text.</summary>
internal static class CultureSensitive
{
    // CompareTo has no overload that says how; string.Compare has.
    private static readonly string[] OnStrings =
        ["Compare", "CompareTo", "Format", "ToUpper", "ToLower", "StartsWith", "EndsWith", "IndexOf", "LastIndexOf"];

    private static readonly string[] ByOrder =
        ["Max", "MaxBy", "Min", "MinBy", "Order", "OrderDescending", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending"];

    private static readonly string[] Converted = ["ToDateTime", "ToDecimal", "ToDouble", "ToSingle"];

    private static readonly string[] WrittenByCulture = ["DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "Decimal", "Double", "Single", "Half"];

    private static readonly string[] Reading = ["Parse", "TryParse"];

    public static bool Includes(IOperation operation) => operation switch
    {
        IInvocationOperation call => Includes(call),
        // string.Create and the like are told by an argument of their own; a FormattableString is told later.
        IInterpolatedStringOperation { Parent: not (IInterpolatedStringHandlerCreationOperation or IConversionOperation) } text =>
            text.Parts.OfType<IInterpolationOperation>().Any(part => IsWrittenByCulture(part.Expression)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum =>
            IsWrittenByCulture(sum.LeftOperand) || IsWrittenByCulture(sum.RightOperand),
        _ => false,
    };

    private static bool Includes(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (call.Arguments.Any(SaysNothing)) return true;
        if (method.Parameters.Any(SaysHow)) return false;
        if (PutsTogether(method)) return method.TypeArguments.Any(IsWrittenByCulture) || call.Arguments.SelectMany(Parts).Any(IsWrittenByCulture);
        return method.ContainingType switch
        {
            { SpecialType: SpecialType.System_String } => OnStrings.Contains(method.Name, StringComparer.Ordinal),
            { SpecialType: SpecialType.System_Char } => method.Name is "ToUpper" or "ToLower",
            { Name: "Convert", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => method.Name == "ToString"
                ? IsWrittenByCulture(call.Arguments[0].Value)
                : Converted.Contains(method.Name, StringComparer.Ordinal) && method.Parameters[0].Type.SpecialType == SpecialType.System_String,
            { Name: "Enumerable" } => ByOrder.Contains(method.Name, StringComparer.Ordinal)
                && method.TypeArguments.LastOrDefault()?.SpecialType == SpecialType.System_String
                && !method.Parameters.Any(parameter => parameter.Type.Name == "IComparer"),
            var type => IsWrittenByCulture(type) && (method.Name == "ToString" || Reading.Contains(method.Name, StringComparer.Ordinal)),
        };
    }

    private static bool PutsTogether(IMethodSymbol method) => method.ContainingType switch
    {
        { SpecialType: SpecialType.System_String } => method.Name is "Concat" or "Join",
        { Name: "StringBuilder", ContainingNamespace: { Name: "Text", ContainingNamespace.Name: "System" } } => method.Name is "Append" or "AppendJoin" or "Insert",
        _ => false,
    };

    // What is passed one by one is an array by now.
    private static IEnumerable<IOperation> Parts(IArgumentOperation argument) =>
        argument.Value is IArrayCreationOperation { Initializer: { } all } ? all.ElementValues : [argument.Value];

    // A culture that is null is the current one.
    private static bool SaysNothing(IArgumentOperation argument) =>
        argument is { Parameter.Type.Name: "CultureInfo" or "IFormatProvider", Value: var said } && said.DescendantsAndSelf().All(part => part.ConstantValue is { HasValue: true, Value: null });

    private static bool IsWrittenByCulture(IOperation written) => written switch
    {
        IConversionOperation { OperatorMethod: null } conversion => IsWrittenByCulture(conversion.Operand),
        { Type: { } type } => IsWrittenByCulture(type),
        _ => false,
    };

    private static bool IsWrittenByCulture(ITypeSymbol type) => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
        ? IsWrittenByCulture(nullable.TypeArguments[0])
        : type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true } && WrittenByCulture.Contains(type.Name, StringComparer.Ordinal);

    // A single character is compared by its code.
    private static bool SaysHow(IParameterSymbol parameter) =>
        parameter.Type is { Name: "StringComparison" or "CultureInfo" or "IFormatProvider" }
        || (parameter.Type.SpecialType == SpecialType.System_Char && parameter.ContainingSymbol.ContainingSymbol is ITypeSymbol { SpecialType: SpecialType.System_String });
}
