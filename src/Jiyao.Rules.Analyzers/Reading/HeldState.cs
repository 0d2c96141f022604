using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>What an object holds on to from the time it is made, and whether a member of it changes that.</summary>
internal static class HeldState
{
    /// <summary>How the operation changes what the rule's conditions may hold on to; null: it does not, or while the rule is made.</summary>
    public static string? ChangeOf(IOperation operation, ISymbol member) => Changed(operation, member) switch
    {
        IParameterReferenceOperation => "changes a parameter that conditions may hold on to: give it another name",
        not null when operation is IInvocationOperation => "changes a collection that conditions may hold on to: fill it where it is made",
        not null => "changes what conditions may hold on to: set it where it is made",
        null => null,
    };

    /// <summary>The same of a helper, where a rule holds it.</summary>
    public static string? ChangeOfItself(IOperation operation, ISymbol member) =>
        Changed(operation, member) is null ? null : "changes what the rule holds on to";

    /// <summary>Whether it is the object whose code it is, or what that holds on to.</summary>
    public static bool IsOfItself(IOperation? operation) => operation switch
    {
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } => true,
        IMemberReferenceOperation { Instance: { } instance } => IsOfItself(instance),
        IArrayElementReferenceOperation element => IsOfItself(element.ArrayReference),
        IConversionOperation conversion => IsOfItself(conversion.Operand),
        IParameterReferenceOperation { Parameter: var parameter } => IsOfTheClass(parameter),
        _ => false,
    };

    /// <summary>Whether an operation of a rule is done on what outlives the condition: a fact, a static, what the rule was made with.</summary>
    public static bool IsHeld(IOperation? receiver, IOperation operation, ISymbol member, Surface surface) =>
        receiver is not null && (IsOfItself(receiver) ? !IsMaking(member) : IsShared(receiver) && StepLambda.Contains(operation, surface));

    private static bool IsShared(IOperation receiver) => receiver switch
    {
        IMemberReferenceOperation { Instance: { } instance } => IsShared(instance),
        IMemberReferenceOperation { Member.IsStatic: true } => true,
        IConversionOperation conversion => IsShared(conversion.Operand),
        IParameterReferenceOperation => true,
        // A local of the condition itself is its own.
        ILocalReferenceOperation { Local.ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } } => true,
        _ => false,
    };

    private static IOperation? Changed(IOperation operation, ISymbol member)
    {
        // What is computed once and kept answers as it would be computed again.
        if (IsMaking(member) || operation is ICoalesceAssignmentOperation) return null;
        var changed = operation is IInvocationOperation { TargetMethod.Name: not "GetOrAdd" } call && Mutator.Changed(call) is { } collection ? collection : Writes.TargetOf(operation);
        return changed is not null and not IInstanceReferenceOperation && (IsOfItself(changed) || IsStaticOf(member.ContainingType, changed)) ? changed : null;
    }

    private static bool IsStaticOf(ITypeSymbol type, IOperation changed) =>
        changed is IMemberReferenceOperation { Member: { IsStatic: true, ContainingType: var owner } } && SymbolEqualityComparer.Default.Equals(owner, type);

    // A constructor, an initializer, or what sets a property: whoever reads what can be set is complained of.
    private static bool IsMaking(ISymbol member) =>
        member is not IMethodSymbol { MethodKind: not (MethodKind.Constructor or MethodKind.StaticConstructor or MethodKind.PropertySet) };

    // A parameter of the class, not of a method, is there as long as the object is.
    private static bool IsOfTheClass(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
        && constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax);
}
