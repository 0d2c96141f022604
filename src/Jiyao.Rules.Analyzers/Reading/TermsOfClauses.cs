using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>On which days the compilation's clauses are in force, as it is written there: a clause that was renumbered says what the old one said.</summary>
internal sealed class TermsOfClauses
{
    private readonly ConcurrentDictionary<string, string> terms = new(StringComparer.Ordinal);

    /// <summary>Collects them while the compilation is analyzed; complete at its end.</summary>
    public static TermsOfClauses Collect(CompilationStartAnalysisContext start, Surface surface)
    {
        var found = new TermsOfClauses();
        start.RegisterOperationAction(context => found.Read(context.Operation, surface), OperationKind.ObjectCreation, OperationKind.With, OperationKind.Invocation);
        return found;
    }

    /// <summary>The days of the rule's clause; empty: it names none.</summary>
    public string Of(INamedTypeSymbol rule, Surface surface) =>
        CitedClause.Of(surface.ClauseOf(rule), default).Select(one => terms.TryGetValue(one.Id, out var days) ? days : "").FirstOrDefault() ?? "";

    private void Read(IOperation making, Surface surface)
    {
        if (!SymbolEqualityComparer.Default.Equals(making.Type, surface.Clause)) return;
        var (id, days) = making switch
        {
            IObjectCreationOperation { Initializer: { } all } => (Set(all, "Id"), Set(all, "InForce")),
            IWithOperation { Initializer: { } all } => (Set(all, "Id"), Set(all, "InForce")),
            IInvocationOperation { Arguments: { Length: > 0 } given } => (given[0].Value, given.FirstOrDefault(one => one.Parameter?.Type.Name == "InForcePeriod")?.Value),
            _ => default,
        };
        if (id?.ConstantValue is { HasValue: true, Value: string name } && days is { IsImplicit: false }) terms[name] = days.Syntax.ToString();
    }

    private static IOperation? Set(IObjectOrCollectionInitializerOperation all, string name) => all.Initializers.OfType<ISimpleAssignmentOperation>()
        .FirstOrDefault(one => one.Target is IPropertyReferenceOperation { Property.Name: var property } && property == name)?.Value;
}
