using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>What a rule holds on to from the time it is made, and whether a member of it changes that.</summary>
internal static class HeldState
{
    /// <summary>How the operation changes what the rule's conditions may hold on to; null: it does not, or while the rule is made.</summary>
    public static string? ChangeOf(IOperation operation, ISymbol member)
    {
        if (Writes.TargetOf(operation) is IParameterReferenceOperation { Parameter: var parameter } && IsOfTheRule(parameter))
            return "changes a parameter that conditions may hold on to: give it another name";
        return operation is IInvocationOperation { Instance: IFieldReferenceOperation field } call
            && Mutator.Is(call)
            && IsOfTheRule(field, member)
                ? "changes a collection that conditions may hold on to: fill it where it is made"
                : null;
    }

    // A parameter of the class, not of a method, is there as long as the rule is.
    private static bool IsOfTheRule(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
        && constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax);

    private static bool IsOfTheRule(IFieldReferenceOperation field, ISymbol member) =>
        SymbolEqualityComparer.Default.Equals(field.Field.ContainingType, member.ContainingType)
        && member is IMethodSymbol { MethodKind: not (MethodKind.Constructor or MethodKind.StaticConstructor) };
}
