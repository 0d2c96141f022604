using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>The clause ids that the compilation's regulations are written with.</summary>
internal sealed class ClauseIds
{
    // The regulations inside Jiyao.Rules, whose clauses a host's rule may lift; from outside their ids cannot be seen.
    private static readonly string[] Models = ["A", "B"];

    // More nobody reads in a warning.
    private const int Most = 12;

    private readonly ConcurrentDictionary<string, byte> ids = new(StringComparer.Ordinal);
    private volatile bool isOpen;

    /// <summary>Collects them while the compilation is analyzed; complete at its end.</summary>
    public static ClauseIds Collect(CompilationStartAnalysisContext start, Surface surface)
    {
        var found = new ClauseIds();
        start.RegisterOperationAction(context => found.Read((IInvocationOperation)context.Operation, surface), OperationKind.Invocation);
        start.RegisterOperationAction(context => found.Read(context.Operation, surface), OperationKind.ObjectCreation, OperationKind.With);
        return found;
    }

    /// <summary>Whether the id is certain not to be there.</summary>
    public bool AreMissing(string id) => !isOpen && !ids.IsEmpty && !ids.ContainsKey(id) && !IsElsewhere(id);

    /// <summary>The one id that is most like it; null: none is, or several are as much.</summary>
    public string? Like(string id)
    {
        var nearest = ids.Keys.GroupBy(known => Changes(known, id)).OrderBy(known => known.Key).FirstOrDefault();
        return nearest is { Key: <= 2 } && nearest.Key < id.Length - 1 && nearest.Count() == 1 ? nearest.Single() : null;
    }

    /// <summary>What may stand in its place: the clauses of its chapter, or else the chapters there are; the first dozen.</summary>
    public string Offer(string id)
    {
        List<string> beside = [.. ids.Keys.Where(known => Chapter(known) == Chapter(id)).OrderBy(known => known.Length).ThenBy(known => known, StringComparer.Ordinal)];
        return beside.Count > 0
            ? $"there are {Listed(beside)}"
            : $"the chapters are {Listed([.. ids.Keys.Select(Chapter).Distinct(StringComparer.Ordinal).OrderBy(chapter => chapter, StringComparer.Ordinal)])}";
    }

    private static string Listed(List<string> found) =>
        string.Join(", ", found.Take(Most).Select(one => $"'{one}'")) + (found.Count > Most ? $" and {found.Count - Most} more" : "");

    // B4.1.a is of B4, or of what else stands before the first dot.
    private static string Chapter(string id) => id.Split('.')[0];

    // Letters to write, to strike out or to replace.
    private static int Changes(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 0; i < from.Length; i++)
        {
            var before = row[0]++;
            for (var j = 0; j < to.Length; j++)
            {
                var replaced = before + (from[i] == to[j] ? 0 : 1);
                before = row[j + 1];
                row[j + 1] = Math.Min(replaced, Math.Min(row[j], before) + 1);
            }
        }

        return row[to.Length];
    }

    private bool IsElsewhere(string id) => Models.Any(model =>
        id.StartsWith(model, StringComparison.Ordinal) && !ids.Keys.Any(known => known.StartsWith(model, StringComparison.Ordinal)));

    // WithRule("B4.1.a", ...), WithoutRule("B4.1.a", ...) and whatever else makes a clause of an id.
    private void Read(IInvocationOperation call, Surface surface)
    {
        if (!SymbolEqualityComparer.Default.Equals(call.TargetMethod.ReturnType, surface.Clause)) return;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { Ordinal: 0, Type.SpecialType: SpecialType.System_String }) Add(argument.Value, surface);
        }
    }

    // new Clause { Id = "B4.1.a" }, clause with { Id = "B4.1.b" }
    private void Read(IOperation making, Surface surface)
    {
        if (!SymbolEqualityComparer.Default.Equals(making.Type, surface.Clause)) return;
        var initializer = making is IWithOperation copy ? copy.Initializer : ((IObjectCreationOperation)making).Initializer;
        foreach (var assignment in initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? [])
        {
            if (assignment.Target is IPropertyReferenceOperation { Property.Name: "Id" }) Add(assignment.Value, surface);
        }
    }

    // An id that is the first parameter of a method that makes a clause is a literal at the call; one that is computed, or handed on by
    // a method that makes something else, leaves open what else there is.
    private void Add(IOperation id, Surface surface)
    {
        if (id.ConstantValue is { HasValue: true, Value: string text }) ids.TryAdd(text, 0);
        else if (id is not IParameterReferenceOperation { Parameter: { Ordinal: 0, ContainingSymbol: IMethodSymbol method } }
            || !SymbolEqualityComparer.Default.Equals(method.ReturnType, surface.Clause)) isOpen = true;
    }
}
