using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>Follows what a rule calls into the code of its project, to find there what a rule may not do itself.</summary>
internal static class HelperCalls
{
    /// <summary>Reports each use of a helper in a rule by which something is reached that is to be complained of.</summary>
    public static void Report<TReason>(
        CompilationStartAnalysisContext start,
        Surface surface,
        Func<IOperation, TReason?> find,
        Func<HelperCall, (TReason Reason, string At), Diagnostic> report)
        where TReason : class
    {
        var helpers = new ConcurrentDictionary<ISymbol, Helper<TReason>>(SymbolEqualityComparer.Default);
        var calls = new ConcurrentBag<HelperCall>();
        start.RegisterOperationBlockAction(member =>
        {
            var operations = member.OperationBlocks.SelectMany(block => block.DescendantsAndSelf());
            if (surface.IsRule(member.OwningSymbol.ContainingType))
            {
                foreach (var operation in operations)
                {
                    foreach (var helper in Used(operation).Where(helper => !surface.IsRule(helper.ContainingType))) calls.Add(new(operation.Syntax, helper));
                }

                return;
            }

            var own = helpers.GetOrAdd(member.OwningSymbol.OriginalDefinition, _ => new Helper<TReason>());
            foreach (var operation in operations) own.Read(operation, find, Used(operation));
        });
        start.RegisterCompilationEndAction(end =>
        {
            foreach (var call in calls)
            {
                if (Reached(call.Helper, helpers) is { } reached) end.ReportDiagnostic(report(call, reached));
            }
        });
    }

    private static (TReason Reason, string At)? Reached<TReason>(ISymbol from, ConcurrentDictionary<ISymbol, Helper<TReason>> helpers)
        where TReason : class
    {
        var known = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { from };
        var next = new Queue<ISymbol>([from]);
        while (next.Count > 0)
        {
            if (!helpers.TryGetValue(next.Dequeue(), out var helper)) continue;
            if (helper.Found is { } found) return found;
            foreach (var used in helper.Uses.Where(known.Add)) next.Enqueue(used);
        }

        return null;
    }

    // What a property is set to is computed where its field is, or in its accessor.
    private static IEnumerable<ISymbol> Used(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } => [method.OriginalDefinition],
        IMethodReferenceOperation { Method: var method } => [method.OriginalDefinition],
        IObjectCreationOperation { Constructor: { } constructor } => [constructor.OriginalDefinition],
        IPropertyReferenceOperation { Property: { OriginalDefinition: var property } } when !Writes.IsTarget(operation) =>
            property.GetMethod is { } getter ? [property, getter] : [property],
        IFieldReferenceOperation { Field: { IsConst: false, OriginalDefinition: var field } } => [field],
        IBinaryOperation { OperatorMethod: { } method } => [method.OriginalDefinition],
        IConversionOperation { OperatorMethod: { } method } => [method.OriginalDefinition],
        _ => [],
    };
}

/// <summary>Where a rule uses a helper.</summary>
internal readonly struct HelperCall(SyntaxNode syntax, ISymbol helper)
{
    public ISymbol Helper { get; } = helper;

    public string Text => syntax.ToString();

    public Location Location => syntax.GetLocation();
}

/// <summary>A member that is no rule's: what it does itself, and what else it uses.</summary>
internal sealed class Helper<TReason>
    where TReason : class
{
    private readonly ConcurrentQueue<ISymbol> uses = new();

    /// <summary>The first thing to complain of, and its text.</summary>
    public (TReason Reason, string At)? Found { get; private set; }

    public IEnumerable<ISymbol> Uses => uses;

    public void Read(IOperation operation, Func<IOperation, TReason?> find, IEnumerable<ISymbol> used)
    {
        if (Found is null && find(operation) is { } reason) Found = (reason, operation.Syntax.ToString());
        foreach (var symbol in used) uses.Enqueue(symbol);
    }
}
