using System.Composition;
using Jiyao.Rules.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Jiyao.Rules.Analyzers.CodeFixes;

/// <summary>Puts <c>[Clause("TODO")]</c> on the class.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class Jiyao001NameAClause() : NodeFix<ClassDeclarationSyntax>(Jiyao001NoClause.Id, "Name a clause")
{
    private protected override ClassDeclarationSyntax Fixed(ClassDeclarationSyntax node, Diagnostic diagnostic)
    {
        var leading = node.GetLeadingTrivia();
        var indentation = leading.LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        var id = AttributeArgument(LiteralExpression(SyntaxKind.StringLiteralExpression, Literal("TODO")));
        var attribute = AttributeList([Attribute(IdentifierName("Clause"), AttributeArgumentList([id]))])
            .WithLeadingTrivia(leading)
            .WithTrailingTrivia(EndOfLineOf(node));
        var bare = node.WithLeadingTrivia(indentation);
        return bare.WithAttributeLists(bare.AttributeLists.Insert(0, attribute));
    }

    // The file's own, whatever the machine's is.
    private static SyntaxTrivia EndOfLineOf(ClassDeclarationSyntax node) => node.DescendantTrivia()
        .Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))
        .DefaultIfEmpty(LineFeed)
        .First();
}
