using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Jiyao.Rules.Analyzers.CodeFixes;

/// <summary>A fix that puts another node in the place of the one complained of.</summary>
/// <typeparam name="TNode">The node.</typeparam>
/// <param name="id">The diagnostic.</param>
/// <param name="title">What the fix does.</param>
public abstract class NodeFix<TNode>(string id, string title) : CodeFixProvider
    where TNode : SyntaxNode
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [id];

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true).FirstAncestorOrSelf<TNode>() is not { } node
            || Fixed(node, context.Diagnostics[0]) is not { } better)
        {
            return;
        }

        context.RegisterCodeFix(
            CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(node, better))), title),
            context.Diagnostics);
    }

    /// <summary>What should stand there; null: that takes the author.</summary>
    private protected abstract TNode? Fixed(TNode node, Diagnostic diagnostic);
}
