using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>Texts that are put in the order of the current culture, since nobody says in which.</summary>
internal static class CultureOrder
{
    private static readonly string[] OfSequences =
        ["Max", "MaxBy", "Min", "MinBy", "Order", "OrderDescending", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending"];

    private static readonly string[] Sorted =
        ["SortedSet", "SortedDictionary", "SortedList", "ImmutableSortedSet", "ImmutableSortedDictionary"];

    public static bool IsOf(IMethodSymbol method) => !method.Parameters.Any(IsComparer) && (method.ContainingType.Name switch
    {
        "Enumerable" => OfSequences.Contains(method.Name, StringComparer.Ordinal) && IsString(method.TypeArguments.LastOrDefault()),
        "List" => method is { Name: "Sort", Parameters.Length: 0 } or { Name: "BinarySearch" } && IsString(method.ContainingType.TypeArguments.FirstOrDefault()),
        "Array" => method.Name is "Sort" or "BinarySearch" && IsString(method.TypeArguments.FirstOrDefault()),
        "ImmutableSortedSet" or "ImmutableSortedDictionary" => IsString(method.TypeArguments.FirstOrDefault()),
        _ => false,
    });

    public static bool IsOf(IObjectCreationOperation making) =>
        making is { Type: { } type, Constructor: { } constructor } && IsSorted(type) && !constructor.Parameters.Any(IsComparer);

    // SortedSet<string> names = ["A", "B"] has no place for a comparer.
    public static bool IsOf(ICollectionExpressionOperation making) => making.Type is { } type && IsSorted(type);

    public static bool IsOf(IPropertyReferenceOperation property) =>
        property.Property is { Name: "Default", ContainingType: { Name: "Comparer", TypeArguments.Length: 1 } comparer } && IsString(comparer.TypeArguments[0]);

    private static bool IsSorted(ITypeSymbol type) =>
        type is INamedTypeSymbol named && Sorted.Contains(named.Name, StringComparer.Ordinal) && IsString(named.TypeArguments.FirstOrDefault());

    private static bool IsString(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String;

    private static bool IsComparer(IParameterSymbol parameter) => parameter.Type.Name is "IComparer" or "Comparison";
}
