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
    private protected override ExpressionSyntax? Fixed(ExpressionSyntax node, Diagnostic diagnostic) => node switch
    {
        BinaryExpressionSyntax { Left: ParenthesizedExpressionSyntax inner } => Undenied(inner, node),
        BinaryExpressionSyntax comparison => Fixed(comparison),
        PrefixUnaryExpressionSyntax { Operand: ParenthesizedExpressionSyntax inner } => Undenied(inner, node),
        _ => null,
    };

    // !(x == true), and (x == true) == false.
    private static ExpressionSyntax? Undenied(ParenthesizedExpressionSyntax inner, ExpressionSyntax node) =>
        Denied(inner.Expression) is { } better ? Alone(better).WithTriviaFrom(node) : null;

    // Not (a or b) is not a, and not b.
    private static BinaryExpressionSyntax? Denied(ExpressionSyntax denied) => denied switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } comparison => Fixed(comparison),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either => Joined(either, SyntaxKind.LogicalAndExpression, SyntaxKind.AmpersandAmpersandToken),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => Joined(both, SyntaxKind.LogicalOrExpression, SyntaxKind.BarBarToken),
        _ => null,
    };

    private static BinaryExpressionSyntax? Joined(BinaryExpressionSyntax node, SyntaxKind kind, SyntaxKind sign) =>
        Denied(node.Left) is { } left && Denied(node.Right) is { } right
            ? BinaryExpression(kind, left.WithTriviaFrom(node.Left), Token(sign).WithTriviaFrom(node.OperatorToken), right.WithTriviaFrom(node.Right))
            : null;

    // What is joined by "or" would come apart where "and" stands beside it.
    private static ExpressionSyntax Alone(BinaryExpressionSyntax better) =>
        better.IsKind(SyntaxKind.LogicalOrExpression) ? ParenthesizedExpression(better) : better;

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
