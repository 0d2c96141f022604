using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>Calls that change the collection they are made on.</summary>
internal static class Mutator
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "Add", "AddFirst", "AddLast", "AddOrUpdate", "AddRange", "Clear", "Dequeue", "Enqueue", "ExceptWith", "GetOrAdd", "Insert",
        "InsertRange", "IntersectWith", "MoveNext", "Pop", "Push", "Remove", "RemoveAll", "RemoveAt", "RemoveFirst", "RemoveLast", "RemoveRange",
        "RemoveWhere", "Reverse", "Set", "SetAll", "Sort", "SymmetricExceptWith", "TryAdd", "TryDequeue", "TryPop", "TryRemove", "TryTake", "UnionWith",
    };

    private static readonly string[] OfArrays = ["Clear", "Fill", "Reverse", "Sort"];

    /// <summary>What the call changes; null: nothing.</summary>
    public static IOperation? Changed(IInvocationOperation call) => IsOfArray(call.TargetMethod)
        ? call.Arguments.Select(argument => argument.Value is IConversionOperation { OperatorMethod: null } conversion ? conversion.Operand : argument.Value).FirstOrDefault()
        : Is(call) ? call.Instance : null;

    // Array.Sort(names) changes what it is given.
    private static bool IsOfArray(IMethodSymbol method) =>
        method is { IsStatic: true, ContainingType.SpecialType: SpecialType.System_Array } && OfArrays.Contains(method.Name, StringComparer.Ordinal);

    // The receiver of an initializer's Add is the object being made.
    private static bool Is(IInvocationOperation call) =>
        call.Instance is not (null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver })
        && (IsText(call.TargetMethod) || (Names.Contains(call.TargetMethod.Name) && IsCollection(call.TargetMethod.ContainingType)));

    private static bool IsText(IMethodSymbol method) =>
        method.ContainingType is { Name: "StringBuilder", ContainingNamespace: { Name: "Text", ContainingNamespace.Name: "System" } }
        && method.Name is not ("ToString" or "Equals" or "CopyTo" or "GetChunks");

    private static bool IsCollection(INamedTypeSymbol type) =>
        type.ContainingNamespace.ToDisplayString() is "System.Collections" or "System.Collections.Generic"
            or "System.Collections.Concurrent" or "System.Collections.ObjectModel";
}
