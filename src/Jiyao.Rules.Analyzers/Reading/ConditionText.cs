using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>Writes a part of a condition so that two parts which say the same read the same.</summary>
/// <param name="parameter">The name the lambda gives the fact.</param>
/// <param name="alias">The name the rule gives it.</param>
internal sealed class ConditionText(string? parameter, string? alias)
{
    public string Of(IOperation part) => new Rewriter(parameter, alias ?? "fact").Visit(part.Syntax)!.NormalizeWhitespace().ToString();

    private sealed class Rewriter(string? from, string to) : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitIdentifierName(IdentifierNameSyntax node) =>
            node.Identifier.ValueText == from && !IsMember(node) ? SyntaxFactory.IdentifierName(to) : node;

        // r.Resource!.Kind is r.Resource.Kind.
        public override SyntaxNode? VisitPostfixUnaryExpression(PostfixUnaryExpressionSyntax node) =>
            node.IsKind(SyntaxKind.SuppressNullableWarningExpression) ? Visit(node.Operand) : base.VisitPostfixUnaryExpression(node);

        private static bool IsMember(IdentifierNameSyntax node) => node.Parent is MemberAccessExpressionSyntax access && access.Name == node;
    }
}
