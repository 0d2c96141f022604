using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>The values that the compilation's rules are made with: one class of rules may say different things by them.</summary>
internal sealed class RuleArguments
{
    private readonly ConcurrentDictionary<ISymbol, ConcurrentBag<string>> values = new(SymbolEqualityComparer.Default);

    /// <summary>Collects them while the compilation is analyzed; complete at its end.</summary>
    public static RuleArguments Collect(CompilationStartAnalysisContext start, Surface surface)
    {
        var found = new RuleArguments();
        start.RegisterOperationAction(
            context =>
            {
                var making = (IObjectCreationOperation)context.Operation;
                if (making.Type is not { } type || !surface.IsRule(type)) return;
                var given = making.Arguments.OrderBy(argument => argument.Parameter?.Ordinal).Select(argument => Text(argument.Value));
                found.values.GetOrAdd(type.OriginalDefinition, _ => []).Add(string.Join(", ", given));
            },
            OperationKind.ObjectCreation);
        return found;
    }

    /// <summary>The values that rules of this class are made with, in ordinal order.</summary>
    public string Of(INamedTypeSymbol rule) => values.TryGetValue(rule.OriginalDefinition, out var found)
        ? string.Join("; ", found.Distinct(StringComparer.Ordinal).OrderBy(given => given, StringComparer.Ordinal))
        : "";

    // What stands in a variable, such as the options, may be the same thing by another name.
    private static string Text(IOperation argument) => argument switch
    {
        { ConstantValue: { HasValue: true, Value: var value } } => $"{value}",
        IConversionOperation conversion => Text(conversion.Operand),
        ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation => "?",
        IMemberReferenceOperation { Instance: var owner } when owner is null || Text(owner) == "?" => "?",
        _ => argument.Syntax.ToString(),
    };
}
