using System.Collections.Concurrent;
using System.Collections.Immutable;
using Jiyao.Rules.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Diagnostics;

/// <summary>JIYAO003: a rule class that nothing in the compilation makes a rule of.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Jiyao003Unlisted() : AuthoringAnalyzer(Descriptor)
{
    /// <summary>The id.</summary>
    public const string Id = "JIYAO003";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "A rule is listed in a regulation",
        "'{0}' is instantiated nowhere: list it in its regulation",
        Category.Clauses,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A regulation has the rules it is given, and no others; a rule that is not listed never judges anything.",
        helpLinkUri: HelpLink.Of(Id),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    private protected override void Register(CompilationStartAnalysisContext start, Surface surface)
    {
        var rules = new ConcurrentBag<INamedTypeSymbol>();
        var used = new ConcurrentDictionary<ISymbol, byte>(SymbolEqualityComparer.Default);

        // Whoever asks for the type of all rules looks for the classes himself.
        var areSearched = false;
        start.RegisterSymbolAction(
            context =>
            {
                if (surface.IsConcreteRule((INamedTypeSymbol)context.Symbol)) rules.Add((INamedTypeSymbol)context.Symbol);
            },
            SymbolKind.NamedType);
        start.RegisterOperationAction(
            context =>
            {
                if (context.Operation is ITypeOfOperation { TypeOperand: var type } && surface.IsTheRule(type)) areSearched = true;
                foreach (var one in Used(context.Operation)) used.TryAdd(one.OriginalDefinition, 0);
            },
            OperationKind.ObjectCreation, OperationKind.TypeOf, OperationKind.Invocation);
        start.RegisterCompilationEndAction(end =>
        {
            foreach (var rule in rules.Where(rule => !areSearched && !used.ContainsKey(rule)))
                end.ReportDiagnostic(Diagnostic.Create(Descriptor, rule.Locations[0], rule.Name));
        });
    }

    // A type argument and a typeof count too: some container makes the rule.
    private static ImmutableArray<ITypeSymbol> Used(IOperation operation) => operation switch
    {
        IObjectCreationOperation { Type: { } type } => [type],
        ITypeOfOperation of => [of.TypeOperand],
        IInvocationOperation call => call.TargetMethod.TypeArguments,
        _ => [],
    };
}
