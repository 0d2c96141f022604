using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>Writes a part of a condition so that two parts which say the same read the same.</summary>
/// <param name="parameter">The name the lambda gives the fact.</param>
/// <param name="alias">The name the rule gives it.</param>
internal sealed class ConditionText(string? parameter, string? alias)
{
    public string Of(IOperation part) => Of(part.Syntax);

    /// <summary>The same of the equality that a part denies: of a == b, where the part is a != b.</summary>
    public string OfEquality(IBinaryOperation inequality) => inequality.Syntax is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } syntax
        ? Of(SyntaxFactory.BinaryExpression(SyntaxKind.EqualsExpression, syntax.Left, syntax.Right))
        : Of(inequality.Syntax);

    private string Of(SyntaxNode part) => new Rewriter(parameter, alias ?? "fact").Visit(part)!.NormalizeWhitespace().ToString();

    private sealed class Rewriter(string? from, string to) : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitIdentifierName(IdentifierNameSyntax node) =>
            node.Identifier.ValueText == from && !IsMember(node) ? SyntaxFactory.IdentifierName(to) : node;

        // a == b is b == a, and a > b is b < a.
        public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
        {
            var visited = (BinaryExpressionSyntax)base.VisitBinaryExpression(node)!;
            var (left, right) = (visited.Left.WithoutTrivia(), visited.Right.WithoutTrivia());
            return visited.Kind() switch
            {
                SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression when string.CompareOrdinal(left.ToString(), right.ToString()) > 0 =>
                    SyntaxFactory.BinaryExpression(visited.Kind(), right, left),
                SyntaxKind.GreaterThanExpression => SyntaxFactory.BinaryExpression(SyntaxKind.LessThanExpression, right, left),
                SyntaxKind.GreaterThanOrEqualExpression => SyntaxFactory.BinaryExpression(SyntaxKind.LessThanOrEqualExpression, right, left),
                _ => visited,
            };
        }

        // r.Resource!.Kind is r.Resource.Kind.
        public override SyntaxNode? VisitPostfixUnaryExpression(PostfixUnaryExpressionSyntax node) =>
            node.IsKind(SyntaxKind.SuppressNullableWarningExpression) ? Visit(node.Operand) : base.VisitPostfixUnaryExpression(node);

        private static bool IsMember(IdentifierNameSyntax node) => node.Parent is MemberAccessExpressionSyntax access && access.Name == node;
    }
}
