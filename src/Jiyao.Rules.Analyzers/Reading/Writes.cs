using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>What is written where.</summary>
internal static class Writes
{
    /// <summary>What the operation writes to; null: nothing, or a new object's members.</summary>
    public static IOperation? TargetOf(IOperation operation) => operation switch
    {
        { Parent: IObjectOrCollectionInitializerOperation } => null,
        IAssignmentOperation assignment => assignment.Target,
        IIncrementOrDecrementOperation increment => increment.Target,
        IEventAssignmentOperation handler => handler.EventReference,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: var passed } when !IsNew(passed) => passed,
        _ => null,
    };

    /// <summary>Whether it is what its parent writes to.</summary>
    public static bool IsTarget(IOperation operation) => operation.Parent is { } parent && TargetOf(parent) == operation;

    /// <summary>The locals written to after their declaration, and the parameters written to at all.</summary>
    public static ImmutableHashSet<ISymbol> To(IEnumerable<IOperation> blocks) => blocks
        .SelectMany(block => block.DescendantsAndSelf())
        .Select(TargetOf)
        .Select(target => target switch
        {
            ILocalReferenceOperation { IsDeclaration: false, Local: var local } => local,
            IParameterReferenceOperation { Parameter: var parameter } => parameter,
            _ => (ISymbol?)null,
        })
        .OfType<ISymbol>()
        .ToImmutableHashSet<ISymbol>(SymbolEqualityComparer.Default);

    private static bool IsNew(IOperation passed) => passed is IDeclarationExpressionOperation or IDiscardOperation;
}
