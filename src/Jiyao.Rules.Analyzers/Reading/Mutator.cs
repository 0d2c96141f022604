using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>Calls that change the collection they are made on.</summary>
internal static class Mutator
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "Add", "AddFirst", "AddLast", "AddOrUpdate", "AddRange", "Clear", "Dequeue", "Enqueue", "ExceptWith", "GetOrAdd", "Insert",
        "InsertRange", "IntersectWith", "Pop", "Push", "Remove", "RemoveAll", "RemoveAt", "RemoveFirst", "RemoveLast", "RemoveRange",
        "RemoveWhere", "Reverse", "Sort", "SymmetricExceptWith", "TryAdd", "TryDequeue", "TryPop", "TryRemove", "TryTake", "UnionWith",
    };

    // The receiver of an initializer's Add is the object being made.
    public static bool Is(IInvocationOperation call) =>
        call.Instance is not (null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver })
        && (IsText(call.TargetMethod) || (Names.Contains(call.TargetMethod.Name) && IsCollection(call.TargetMethod.ContainingType)));

    private static bool IsText(IMethodSymbol method) =>
        method.ContainingType is { Name: "StringBuilder", ContainingNamespace: { Name: "Text", ContainingNamespace.Name: "System" } }
        && method.Name is not ("ToString" or "Equals" or "CopyTo" or "GetChunks");

    private static bool IsCollection(INamedTypeSymbol type) =>
        type.ContainingNamespace.ToDisplayString() is "System.Collections" or "System.Collections.Generic"
            or "System.Collections.Concurrent" or "System.Collections.ObjectModel";
}
