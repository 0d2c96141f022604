using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>What follows the current culture unless told otherwise: comparing, changing, writing and reading text.</summary>
internal static class CultureSensitive
{
    // CompareTo has no overload that says how; string.Compare has.
    private static readonly string[] OnStrings =
        ["Compare", "CompareTo", "Format", "ToUpper", "ToLower", "StartsWith", "EndsWith", "IndexOf", "LastIndexOf"];

    private static readonly string[] Reading = ["Parse", "TryParse"];

    public static bool Includes(IOperation operation) => operation switch
    {
        IInvocationOperation call => Includes(call),
        IObjectCreationOperation making => CultureOrder.IsOf(making) || MatchesByCulture(making.Constructor, making.Arguments),
        // string.Create and the like are told by an argument of their own; a FormattableString is told later.
        IInterpolatedStringOperation { Parent: not (IInterpolatedStringHandlerCreationOperation or IConversionOperation) } text =>
            text.Parts.OfType<IInterpolationOperation>().Any(part => CultureText.IsWritten(part.Expression, part.FormatString)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum =>
            CultureText.IsWritten(sum.LeftOperand) || CultureText.IsWritten(sum.RightOperand),
        IPropertyReferenceOperation property => CultureOrder.IsOf(property),
        ICollectionExpressionOperation making => CultureOrder.IsOf(making),
        _ => false,
    };

    private static bool Includes(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (call.Arguments.Any(SaysNothing)) return true;
        if (method.Parameters.Any(SaysHow)) return false;
        if (PutsTogether(method)) return method.TypeArguments.Any(CultureText.IsWritten) || call.Arguments.Any(IsAppended) || call.Arguments.SelectMany(Parts).Any(part => CultureText.IsWritten(part));
        return CultureOrder.IsOf(method) || MatchesByCulture(method, call.Arguments) || method.ContainingType switch
        {
            { SpecialType: SpecialType.System_String } => OnStrings.Contains(method.Name, StringComparer.Ordinal),
            { SpecialType: SpecialType.System_Char } => method.Name is "ToUpper" or "ToLower",
            { Name: "Convert", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => method.Name == "ToString"
                ? CultureText.IsWritten(call.Arguments[0].Value)
                : method.Parameters.Length == 1 && method.Parameters[0].Type.SpecialType == SpecialType.System_String && CultureText.IsRead(method.ReturnType),
            // A FormattableString is told when it becomes text.
            { Name: "FormattableString", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => method is { Name: "ToString" or "CurrentCulture" },
            var type when CultureText.IsNamed(method) => true,
            var type => method.Name == "ToString"
                ? CultureText.IsWritten(type, call.Arguments.FirstOrDefault()?.Value)
                : Reading.Contains(method.Name, StringComparer.Ordinal) && CultureText.IsRead(type),
        };
    }

    // Without regard to case is: to the case of the culture.
    private static bool MatchesByCulture(IMethodSymbol? method, IEnumerable<IArgumentOperation> arguments) =>
        method?.ContainingType is { Name: "Regex", ContainingNamespace: { Name: "RegularExpressions", ContainingNamespace.Name: "Text" } }
        && arguments.Any(argument => argument is { Parameter.Type.Name: "RegexOptions", Value.ConstantValue: { HasValue: true, Value: int options } }
            && (options & (IgnoreCase | CultureInvariant)) == IgnoreCase);

    private const int IgnoreCase = 1;

    private const int CultureInvariant = 512;

    private static bool PutsTogether(IMethodSymbol method) => method.ContainingType switch
    {
        { SpecialType: SpecialType.System_String } => method.Name is "Concat" or "Join",
        { Name: "StringBuilder", ContainingNamespace: { Name: "Text", ContainingNamespace.Name: "System" } } => method.Name is "Append" or "AppendFormat" or "AppendJoin" or "AppendLine" or "Insert",
        _ => false,
    };

    // What is passed one by one is an array by now.
    private static IEnumerable<IOperation> Parts(IArgumentOperation argument) => argument.Value switch
    {
        IArrayCreationOperation { Initializer: { } all } => all.ElementValues,
        var value => [value],
    };

    // Append($"{x:N2}") calls AppendFormatted(x, "N2"), which nobody has told how.
    private static bool IsAppended(IArgumentOperation argument) => argument.Value is IInterpolatedStringHandlerCreationOperation handler
        && handler.Content.DescendantsAndSelf().OfType<IInterpolatedStringAppendOperation>().Select(part => part.AppendCall).OfType<IInvocationOperation>().Any(call =>
            call.TargetMethod.Name == "AppendFormatted" && CultureText.IsWritten(
                call.Arguments[0].Value, call.Arguments.FirstOrDefault(one => one.Parameter?.Name == "format" && !one.IsImplicit)?.Value));

    // A culture that is null is the current one.
    private static bool SaysNothing(IArgumentOperation argument) =>
        argument is { Parameter.Type.Name: "CultureInfo" or "IFormatProvider", Value: var said } && said.DescendantsAndSelf().All(part => part.ConstantValue is { HasValue: true, Value: null });

    // A single character is compared by its code.
    private static bool SaysHow(IParameterSymbol parameter) =>
        parameter.Type is { Name: "StringComparison" or "CultureInfo" or "IFormatProvider" }
        || (parameter.Type.SpecialType == SpecialType.System_Char && parameter.ContainingSymbol.ContainingSymbol is ITypeSymbol { SpecialType: SpecialType.System_String });
}
