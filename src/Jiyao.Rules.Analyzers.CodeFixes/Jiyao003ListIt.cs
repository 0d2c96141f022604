using System.Collections.Immutable;
using System.Composition;
using Jiyao.Rules.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Jiyao.Rules.Analyzers.CodeFixes;

/// <summary>Writes <c>new TheRule()</c> into the list where the other rules of its regulation stand, at its clause's place.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class Jiyao003ListIt : CodeFixProvider
{
    private const string Title = "List it in its regulation";

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [Jiyao003Unlisted.Id];

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new All();

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var project = context.Document.Project;
            if (await Listed(project.Solution, project.Id, [diagnostic], context.CancellationToken).ConfigureAwait(false) is not { } solution) continue;
            context.RegisterCodeFix(CodeAction.Create(Title, _ => Task.FromResult(solution), Title), diagnostic);
        }
    }

    /// <summary>The solution in which these rules are listed; null: none of them can be.</summary>
    private static async Task<Solution?> Listed(
        Solution solution, ProjectId id, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (await solution.GetProject(id)!.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation) return null;
        var rules = diagnostics.Select(diagnostic => Declared(compilation, diagnostic.Location, cancellation)).OfType<string>().ToList();
        Solution? listed = null;
        foreach (var rule in rules)
        {
            // One after the other: two that go to one place are both to be there.
            var project = (listed ?? solution).GetProject(id)!;
            var current = await project.GetCompilationAsync(cancellation).ConfigureAwait(false);
            if (DocumentationCommentId.GetFirstSymbolForDeclarationId(rule, current!) is not INamedTypeSymbol type) continue;
            if (await RuleList.ForAsync(project, type, cancellation).ConfigureAwait(false) is not { } list) continue;
            listed = await list.WithAsync(type, cancellation).ConfigureAwait(false) ?? listed;
        }

        return listed;
    }

    // A name that is still good when the text has changed.
    private static string? Declared(Compilation compilation, Location location, CancellationToken cancellation)
    {
        if (location.SourceTree is not { } tree || !compilation.ContainsSyntaxTree(tree)) return null;
        var declaration = tree.GetRoot(cancellation).FindNode(location.SourceSpan).FirstAncestorOrSelf<ClassDeclarationSyntax>();
        return declaration is null
            ? null
            : compilation.GetSemanticModel(tree).GetDeclaredSymbol(declaration, cancellation) is { } rule ? DocumentationCommentId.CreateDeclarationId(rule) : null;
    }

    private sealed class All : FixAllProvider
    {
        public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
        {
            var solution = context.Solution;
            foreach (var project in context.Scope == FixAllScope.Solution ? solution.Projects : [context.Project])
            {
                var found = context is { Scope: FixAllScope.Document, Document: { } document }
                    ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                    : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
                solution = await Listed(solution, project.Id, found, context.CancellationToken).ConfigureAwait(false) ?? solution;
            }

            return solution == context.Solution ? null : CodeAction.Create(Title, _ => Task.FromResult(solution), Title);
        }
    }
}
