using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>What code outside of a rule reads or changes that is not its own.</summary>
internal static class SharedState
{
    /// <summary>What is wrong with that, for a condition that comes by; null: nothing.</summary>
    public static string? Touched(IOperation operation)
    {
        if (Writes.TargetOf(operation) is { } target) return IsShared(target) ? "changes something, by way of a helper" : null;
        if (Writes.IsTarget(operation) || Impurity.Of(operation) is not null) return null;
        return operation switch
        {
            // What is computed once and kept answers as it would be computed again.
            IInvocationOperation { TargetMethod.Name: not "GetOrAdd" } call when Mutator.Changed(call) is { } changed && IsShared(changed) => "changes a collection, by way of a helper",
            IFieldReferenceOperation { Field.IsStatic: true } field when Mutability.Of(field) => "reads a field that can change, by way of a helper",
            IPropertyReferenceOperation { Property.IsStatic: true } property when Mutability.Of(property) =>
                "reads a property that can be set, by way of a helper",
            _ => null,
        };
    }

    /// <summary>The static whose content the operation changes after that was made, and what is wrong with a condition that reads it; null: none.</summary>
    public static (ISymbol Member, string Reason)? ChangedFor(IOperation operation, ISymbol member)
    {
        // What is computed once and kept answers as it would be computed again.
        if (member is not IMethodSymbol { MethodKind: not MethodKind.StaticConstructor } || operation is ICoalesceAssignmentOperation) return null;
        var changed = operation is IInvocationOperation { TargetMethod.Name: not "GetOrAdd" } call && Mutator.Changed(call) is { } collection
            ? collection
            : Owner(Writes.TargetOf(operation));
        return StaticAt(changed) is { } shared ? (shared, "reads what is changed elsewhere") : null;
    }

    private static IOperation? Owner(IOperation? target) => target switch
    {
        IMemberReferenceOperation reference => reference.Instance,
        IArrayElementReferenceOperation element => element.ArrayReference,
        _ => null,
    };

    private static ISymbol? StaticAt(IOperation? changed) => changed switch
    {
        IFieldReferenceOperation { Field: { IsStatic: true, OriginalDefinition: var field } } => field,
        IPropertyReferenceOperation { Property: { IsStatic: true, OriginalDefinition: var property } } => property,
        IConversionOperation conversion => StaticAt(conversion.Operand),
        _ => Owner(changed) is { } owner ? StaticAt(owner) : null,
    };

    // A static, or what somebody else has handed over. What a constructor fills is new.
    private static bool IsShared(IOperation target) => target switch
    {
        IFieldReferenceOperation { Field.IsStatic: true } or IPropertyReferenceOperation { Property.IsStatic: true } =>
            ContainingMethod(target) is not { MethodKind: MethodKind.StaticConstructor },
        IMemberReferenceOperation { Instance: { } instance } => IsShared(instance),
        IArrayElementReferenceOperation element => IsShared(element.ArrayReference),
        // A list that is handed over to be filled is the caller's.
        IParameterReferenceOperation { Parent: IFieldReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: false } } => true,
        IConversionOperation { Operand: IParameterReferenceOperation, Parent: IFieldReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: false } } => true,
        _ => false,
    };

    private static IMethodSymbol? ContainingMethod(IOperation operation) =>
        operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart) as IMethodSymbol;
}
