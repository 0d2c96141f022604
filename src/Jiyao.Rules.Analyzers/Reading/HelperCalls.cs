using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>Follows what a rule calls into the code of its project, to find there what a rule may not do itself.</summary>
internal static class HelperCalls
{
    /// <summary>Reports each use of a helper in a rule by which something is reached that is to be complained of.</summary>
    /// <param name="start">The compilation.</param>
    /// <param name="surface">The types of Jiyao.Rules.</param>
    /// <param name="find">What is to be complained of, whoever calls.</param>
    /// <param name="findOfItself">What is to be complained of in a member of an object that the rule holds; null: nothing more.</param>
    /// <param name="findOfOther">What is to be complained of where somebody else reads the static member that an operation changes; null: nothing.</param>
    /// <param name="report">Makes the diagnostic.</param>
    public static void Report<TReason>(
        CompilationStartAnalysisContext start,
        Surface surface,
        Func<IOperation, TReason?> find,
        Func<IOperation, ISymbol, TReason?>? findOfItself,
        Func<IOperation, ISymbol, (ISymbol Member, TReason Reason)?>? findOfOther,
        Func<HelperCall, (TReason Reason, string At), Diagnostic> report)
        where TReason : class
    {
        var helpers = new ConcurrentDictionary<ISymbol, Helper<TReason>>(SymbolEqualityComparer.Default);
        var calls = new ConcurrentBag<HelperCall>();
        start.RegisterOperationBlockAction(member =>
        {
            var operations = member.OperationBlocks.SelectMany(block => block.DescendantsAndSelf());
            var type = member.OwningSymbol.ContainingType;
            foreach (var operation in findOfOther is null ? [] : operations)
            {
                // What a rule changes of its own is complained of there.
                if (findOfOther!(operation, member.OwningSymbol) is { } changed
                    && !(surface.IsRule(type) && SymbolEqualityComparer.Default.Equals(type, changed.Member.ContainingType)))
                {
                    helpers.GetOrAdd(changed.Member, _ => new Helper<TReason>()).Find(changed.Reason, operation);
                }
            }

            if (surface.IsRule(type))
            {
                foreach (var operation in operations)
                {
                    if (operation is IInvocationOperation { TargetMethod: var method } && surface.IsStep(method)) continue;
                    foreach (var use in HelperUse.Of(operation).Where(use => use.IsStaticValue || !surface.IsRule(use.Symbol.ContainingType)))
                        calls.Add(new(operation.Syntax, use.Symbol, HeldState.IsHeld(HelperUse.ReceiverOf(operation), operation, member.OwningSymbol, surface)));
                }

                return;
            }

            var symbol = member.OwningSymbol.OriginalDefinition;
            var own = helpers.GetOrAdd(symbol, _ => new Helper<TReason>());
            foreach (var operation in operations)
            {
                if (find(operation) is { } reason) own.Find(reason, operation);
                else if (findOfItself?.Invoke(operation, symbol) is { } ofItself) own.FindOfItself(ofItself, operation);
                foreach (var use in HelperUse.Of(operation)) own.Use(use);
            }

            // Whoever calls the interface or what is overridden may come here.
            foreach (var above in HelperUse.Above(symbol)) helpers.GetOrAdd(above, _ => new Helper<TReason>()).Use(new(symbol, isOfItself: true));
        });
        start.RegisterCompilationEndAction(end =>
        {
            foreach (var call in calls)
            {
                if (Reached(call, helpers) is { } reached) end.ReportDiagnostic(report(call, reached));
            }
        });
    }

    private static (TReason Reason, string At)? Reached<TReason>(HelperCall call, ConcurrentDictionary<ISymbol, Helper<TReason>> helpers)
        where TReason : class
    {
        // A member may be reached of what the rule holds, and of something new.
        HashSet<ISymbol>[] known = [new(SymbolEqualityComparer.Default), new(SymbolEqualityComparer.Default)];
        var next = new Queue<(ISymbol Symbol, bool IsHeld)>([(call.Helper, call.IsOnHeld)]);
        while (next.Count > 0)
        {
            var (symbol, isHeld) = next.Dequeue();
            if (!helpers.TryGetValue(symbol, out var helper)) continue;
            if ((helper.Found ?? (isHeld ? helper.FoundOfItself : null)) is { } found) return found;
            foreach (var use in helper.Uses)
            {
                var isStillHeld = isHeld && use.IsOfItself;
                if (known[isStillHeld ? 1 : 0].Add(use.Symbol)) next.Enqueue((use.Symbol, isStillHeld));
            }
        }

        return null;
    }
}

/// <summary>Where a rule uses a helper.</summary>
internal readonly struct HelperCall(SyntaxNode syntax, ISymbol helper, bool isOnHeld)
{
    public ISymbol Helper { get; } = helper;

    /// <summary>Whether it is a member of an object that outlives the condition.</summary>
    public bool IsOnHeld { get; } = isOnHeld;

    public string Text => syntax.ToString();

    public Location Location => syntax.GetLocation();
}

/// <summary>A member that is no rule's: what it does itself, and what else it uses.</summary>
internal sealed class Helper<TReason>
    where TReason : class
{
    private readonly ConcurrentQueue<HelperUse> uses = new();

    /// <summary>The first thing to complain of, and its text.</summary>
    public (TReason Reason, string At)? Found { get; private set; }

    /// <summary>The first thing to complain of where its object is held by a rule.</summary>
    public (TReason Reason, string At)? FoundOfItself { get; private set; }

    public IEnumerable<HelperUse> Uses => uses;

    public void Find(TReason reason, IOperation operation) => Found ??= (reason, operation.Syntax.ToString());

    public void FindOfItself(TReason reason, IOperation operation) => FoundOfItself ??= (reason, operation.Syntax.ToString());

    public void Use(HelperUse use) => uses.Enqueue(use);
}
