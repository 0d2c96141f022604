using System.Composition;
using Jiyao.Rules.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Jiyao.Rules.Analyzers.CodeFixes;

/// <summary>Turns <c>[Clause("C1.11")]</c> into <c>[Clause("C1.1")]</c>, where that is the only id like it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class Jiyao002NameTheClause() : NodeFix<LiteralExpressionSyntax>(Jiyao002UnknownClause.Id, "Name the clause that is there")
{
    private protected override LiteralExpressionSyntax? Fixed(LiteralExpressionSyntax node, Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(Jiyao002UnknownClause.Meant, out var meant)
            ? LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(meant!)).WithTriviaFrom(node)
            : null;
}
