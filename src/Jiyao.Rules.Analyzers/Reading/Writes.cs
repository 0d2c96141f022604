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
        // (a, b) = (b, a) writes to a and to b.
        { Parent: ITupleOperation { Parent: IDeconstructionAssignmentOperation { Target: ITupleOperation written } } tuple } when written == tuple =>
            operation is IDeclarationExpressionOperation or IDiscardOperation ? null : operation,
        IDeconstructionAssignmentOperation => null,
        IAssignmentOperation assignment => assignment.Target,
        IIncrementOrDecrementOperation increment => increment.Target,
        IEventAssignmentOperation handler => handler.EventReference,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: var passed } when !IsNew(passed) => passed,
        _ => null,
    };

    /// <summary>Whether it is what its parent writes to.</summary>
    public static bool IsTarget(IOperation operation) => operation.Parent is { } parent && TargetOf(parent) == operation;

    /// <summary>The locals and parameters that are written to when the lambda that may read them is there already.</summary>
    public static ImmutableHashSet<ISymbol> To(IEnumerable<IOperation> blocks, IOperation lambda) => blocks
        .SelectMany(block => block.DescendantsAndSelf())
        .Where(operation => !IsOver(operation, lambda))
        .Select(TargetOf)
        .Select(target => target switch
        {
            ILocalReferenceOperation { IsDeclaration: false, Local: var local } => local,
            IParameterReferenceOperation { Parameter: var parameter } => parameter,
            _ => (ISymbol?)null,
        })
        .OfType<ISymbol>()
        .ToImmutableHashSet<ISymbol>(SymbolEqualityComparer.Default);

    // What stands before the lambda has been done by then, unless a loop comes back to it or another lambda does it later.
    private static bool IsOver(IOperation operation, IOperation lambda)
    {
        if (operation.Syntax.Span.End > lambda.Syntax.SpanStart) return false;
        for (var above = operation.Parent; above is not null; above = above.Parent)
        {
            if (above is IAnonymousFunctionOperation or ILocalFunctionOperation) return false;
            if (above is ILoopOperation && above.Syntax.Span.Contains(lambda.Syntax.Span)) return false;
        }

        return true;
    }

    private static bool IsNew(IOperation passed) => passed is IDeclarationExpressionOperation or IDiscardOperation;
}
