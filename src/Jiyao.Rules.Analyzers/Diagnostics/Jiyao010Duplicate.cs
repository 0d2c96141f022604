using System.Collections.Concurrent;
using Jiyao.Rules.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Jiyao.Rules.Analyzers.Diagnostics;

/// <summary>JIYAO010: a rule that says word for word what another rule of its regulation says.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Jiyao010Duplicate() : AuthoringAnalyzer(Descriptor)
{
    /// <summary>The id.</summary>
    public const string Id = "JIYAO010";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "A rule says what no other rule says",
        "'{0}' says what '{1}' says: one of them was copied and not changed, or is not needed",
        Category.Conditions,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Two rules with the same conditions find the same twice; a rule that was copied and not changed leaves its clause unjudged.",
        helpLinkUri: HelpLink.Of(Id),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    private protected override void Register(CompilationStartAnalysisContext start, Surface surface)
    {
        var rules = new ConcurrentBag<(INamedTypeSymbol Rule, string Says)>();
        start.RegisterSymbolAction(
            context =>
            {
                var type = (INamedTypeSymbol)context.Symbol;
                if (!surface.IsConcreteRule(type) || type.DeclaringSyntaxReferences.Length != 1) return;
                if (Terms(type, surface) is { } own
                    && type.DeclaringSyntaxReferences[0].GetSyntax(context.CancellationToken) is ClassDeclarationSyntax rule
                    && rule.DescendantNodes().OfType<InvocationExpressionSyntax>().Any())
                {
                    rules.Add((type, $"{own}\n{RuleText.Of(rule)}"));
                }
            },
            SymbolKind.NamedType);
        var made = RuleArguments.Collect(start, surface);
        var terms = TermsOfClauses.Collect(start, surface);
        start.RegisterCompilationEndAction(end =>
        {
            foreach (var same in rules.GroupBy(one => $"{one.Says}\n{made.Of(one.Rule)}\n{terms.Of(one.Rule, surface)}", one => one.Rule, StringComparer.Ordinal))
            {
                var inOrder = same.OrderBy(rule => rule.Locations[0].SourceTree!.FilePath, StringComparer.Ordinal)
                    .ThenBy(rule => rule.Locations[0].SourceSpan.Start).ToList();
                foreach (var rule in inOrder.Skip(1)) end.ReportDiagnostic(Diagnostic.Create(Descriptor, rule.Locations[0], rule.Name, inOrder[0].Name));
            }
        });
    }

    // Another regulation may ask for the same; a text of another time, or an exception from another clause, is another rule.
    private static string? Terms(INamedTypeSymbol rule, Surface surface)
    {
        if (CitedClause.Of(surface.ClauseOf(rule), default).Select(one => one.Id).FirstOrDefault() is not { } clause) return null;
        var lifted = CitedClause.Of(surface.OverridesOf(rule), default).Select(one => one.Id).OrderBy(id => id, StringComparer.Ordinal);
        var times = rule.GetAttributes().Where(data => data.AttributeClass?.Name == "InForceAttribute")
            .SelectMany(data => data.NamedArguments).Select(argument => $"{argument.Key} {argument.Value.Value}");
        return string.Join(" ", [new string([.. clause.TakeWhile(char.IsLetter)]), .. lifted, .. times]);
    }
}
