using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>Calls on strings that follow the current culture unless told otherwise.</summary>
internal static class CultureSensitive
{
    // CompareTo has no overload that says how; string.Compare has.
    private static readonly string[] Names =
        ["Compare", "CompareTo", "ToUpper", "ToLower", "StartsWith", "EndsWith", "IndexOf", "LastIndexOf"];

    public static bool Includes(IInvocationOperation call) =>
        call.TargetMethod.ContainingType.SpecialType == SpecialType.System_String
        && Names.Contains(call.TargetMethod.Name, StringComparer.Ordinal)
        && !call.TargetMethod.Parameters.Any(SaysHow);

    // A single character is compared by its code.
    private static bool SaysHow(IParameterSymbol parameter) =>
        parameter.Type is { Name: "StringComparison" or "CultureInfo" } or { SpecialType: SpecialType.System_Char };
}
