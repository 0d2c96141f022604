using System.Composition;
using Jiyao.Rules.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Jiyao.Rules.Analyzers.CodeFixes;

/// <summary>Turns <c>x != true</c> and <c>!(x == true)</c> into <c>x == false</c>, which means the same in a condition and looks it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class Jiyao006SayWhichAnswer() : NodeFix<ExpressionSyntax>(Jiyao006UnknownIsNeither.Id, "Say which answer is meant")
{
    // A named constant has no opposite to write.
    private protected override ExpressionSyntax? Fixed(ExpressionSyntax node) => node switch
    {
        BinaryExpressionSyntax comparison => Fixed(comparison),
        PrefixUnaryExpressionSyntax { Operand: ParenthesizedExpressionSyntax { Expression: BinaryExpressionSyntax comparison } } =>
            Fixed(comparison)?.WithTriviaFrom(node),
        _ => null,
    };

    private static BinaryExpressionSyntax? Fixed(BinaryExpressionSyntax node) => (Opposite(node.Left), Opposite(node.Right)) switch
    {
        (null, null) => null,
        var (left, right) => BinaryExpression(
            SyntaxKind.EqualsExpression,
            left ?? node.Left,
            Token(SyntaxKind.EqualsEqualsToken).WithTriviaFrom(node.OperatorToken),
            right ?? node.Right),
    };

    private static LiteralExpressionSyntax? Opposite(ExpressionSyntax operand) => operand.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => LiteralExpression(SyntaxKind.FalseLiteralExpression).WithTriviaFrom(operand),
        SyntaxKind.FalseLiteralExpression => LiteralExpression(SyntaxKind.TrueLiteralExpression).WithTriviaFrom(operand),
        _ => null,
    };
}
