using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>A lambda passed to the authoring surface, and the call it is passed to.</summary>
internal sealed class StepLambda(IAnonymousFunctionOperation lambda, IInvocationOperation step)
{
    public IAnonymousFunctionOperation Lambda { get; } = lambda;

    public IInvocationOperation Step { get; } = step;

    /// <summary>All of them, those inside others too.</summary>
    public static IEnumerable<StepLambda> All(IEnumerable<IOperation> blocks, Surface surface) =>
        from block in blocks
        from lambda in block.DescendantsAndSelf().OfType<IAnonymousFunctionOperation>()
        let step = CallOf(lambda)
        where step is not null && surface.IsStep(step.TargetMethod)
        select new StepLambda(lambda, step);

    /// <summary>Whether the operation is inside such a lambda.</summary>
    public static bool Contains(IOperation operation, Surface surface)
    {
        for (var above = operation.Parent; above is not null; above = above.Parent)
        {
            if (above is IAnonymousFunctionOperation && CallOf(above) is { } step && surface.IsStep(step.TargetMethod)) return true;
        }

        return false;
    }

    /// <summary>The outermost ones; the others are inside these.</summary>
    public static IEnumerable<StepLambda> Outermost(IEnumerable<IOperation> blocks, Surface surface)
    {
        var end = -1;
        foreach (var one in All(blocks, surface).OrderBy(one => one.Lambda.Syntax.SpanStart))
        {
            if (one.Lambda.Syntax.SpanStart < end) continue;
            end = one.Lambda.Syntax.Span.End;
            yield return one;
        }
    }

    /// <summary>Whether the local or parameter belongs to the lambda itself or to one inside it.</summary>
    public bool Declares(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Any(reference =>
            reference.SyntaxTree == Lambda.Syntax.SyntaxTree && Lambda.Syntax.Span.Contains(reference.Span));

    private static IInvocationOperation? CallOf(IOperation lambda)
    {
        // Between the two stand conversions, the argument and, where the parameter takes several, an array.
        var above = lambda.Parent;
        while (above is IConversionOperation or IDelegateCreationOperation or IArrayInitializerOperation or IArrayCreationOperation
            or ICollectionExpressionOperation or IArgumentOperation)
        {
            above = above.Parent;
        }

        return above as IInvocationOperation;
    }
}
