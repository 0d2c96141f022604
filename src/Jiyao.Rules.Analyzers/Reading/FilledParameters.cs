using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>
/// Finds what a rule hands over to be filled. A list that a method is given is its caller's: where the caller made it, nobody minds; where a
/// rule holds on to it, the condition changes something after all.
/// </summary>
internal sealed class FilledParameters
{
    private readonly ConcurrentDictionary<ISymbol, string> filled = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentBag<(ISymbol From, ISymbol To)> handedOn = [];
    private readonly ConcurrentBag<(IInvocationOperation Call, ISymbol To)> given = [];

    /// <summary>Reports each call of a rule by which what it holds on to is filled or emptied.</summary>
    /// <param name="start">The compilation.</param>
    /// <param name="surface">The types of Jiyao.Rules.</param>
    /// <param name="report">Makes the diagnostic, of the call and of what in the end fills the collection.</param>
    public static void Report(CompilationStartAnalysisContext start, Surface surface, Func<IInvocationOperation, string, Diagnostic> report)
    {
        var found = new FilledParameters();
        start.RegisterOperationAction(
            context => found.Read(context.Operation, context.ContainingSymbol, surface),
            OperationKind.Invocation, OperationKind.SimpleAssignment, OperationKind.CompoundAssignment, OperationKind.Increment, OperationKind.Decrement);
        start.RegisterCompilationEndAction(end =>
        {
            foreach (var (call, to) in found.given)
            {
                if (found.FillerOf(to) is { } filler) end.ReportDiagnostic(report(call, filler));
            }
        });
    }

    private void Read(IOperation operation, ISymbol member, Surface surface)
    {
        if (ParameterAt(Filled(operation)) is { } parameter) filled.TryAdd(parameter, operation.Syntax.ToString());
        if (operation is not IInvocationOperation call || surface.IsStep(call.TargetMethod)) return;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.OriginalDefinition is not { } to || to.DeclaringSyntaxReferences.Length == 0) continue;
            var value = Plain(argument.Value);
            if (surface.IsRule(member.ContainingType) && HeldState.IsHeld(value, call, member, surface)) given.Add((call, to));
            else if (ParameterAt(value) is { } from) handedOn.Add((from, to));
        }
    }

    // What is computed once and kept answers as it would be computed again.
    private static IOperation? Filled(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod.Name: "GetOrAdd" } => null,
        IInvocationOperation call => Mutator.Changed(call),
        _ => Writes.TargetOf(operation) switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true, Instance: var owner } => owner,
            IArrayElementReferenceOperation { ArrayReference: var array } => array,
            _ => null,
        },
    };

    private static ISymbol? ParameterAt(IOperation? operation) =>
        operation is not null && Plain(operation) is IParameterReferenceOperation { Parameter.OriginalDefinition: var parameter } ? parameter : null;

    private static IOperation Plain(IOperation operation) => operation is IConversionOperation conversion ? Plain(conversion.Operand) : operation;

    private string? FillerOf(ISymbol parameter)
    {
        var known = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { parameter };
        var next = new Queue<ISymbol>(known);
        while (next.Count > 0)
        {
            var one = next.Dequeue();
            if (filled.TryGetValue(one, out var filler)) return filler;
            foreach (var (_, to) in handedOn.Where(pair => SymbolEqualityComparer.Default.Equals(pair.From, one)))
            {
                if (known.Add(to)) next.Enqueue(to);
            }
        }

        return null;
    }
}
