using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>Writes a rule class so that two which say the same read the same, whatever their names, aliases, comments and order of conditions.</summary>
internal sealed class RuleText : CSharpSyntaxRewriter
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private int depth;

    private RuleText(ClassDeclarationSyntax rule)
    {
        names[rule.Identifier.ValueText] = "Rule";
        foreach (var own in rule.ParameterList?.Parameters ?? []) names[own.Identifier.ValueText] = $"v{names.Count}";
        foreach (var own in rule.DescendantNodes().OfType<VariableDeclaratorSyntax>().Where(one => one.Parent?.Parent is LocalDeclarationStatementSyntax or FieldDeclarationSyntax))
            names[own.Identifier.ValueText] = $"v{names.Count}";
    }

    public static string Of(ClassDeclarationSyntax rule)
    {
        var text = new RuleText(rule);
        IEnumerable<SyntaxNode?> parts = [rule.ParameterList, rule.BaseList, .. rule.Members];
        return string.Join("\n", parts.OfType<SyntaxNode>().Select(part => Tokens(text.Visit(part)!)));
    }

    public override SyntaxToken VisitToken(SyntaxToken token) =>
        token.IsKind(SyntaxKind.IdentifierToken) && token.Parent is IdentifierNameSyntax or VariableDeclaratorSyntax or ParameterSyntax or ClassDeclarationSyntax
        && !IsMember(token) && names.TryGetValue(token.ValueText, out var name)
            ? SyntaxFactory.Identifier(name)
            : token;

    // (r) => is r =>
    public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) =>
        node.ParameterList.Parameters.Count == 1 && node.ParameterList.Parameters[0].Type is null && node.Modifiers.Count == 0
            ? Visit(SyntaxFactory.SimpleLambdaExpression(node.ParameterList.Parameters[0], node.Body))
            : base.VisitParenthesizedLambdaExpression(node);

    public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node)
    {
        var own = node.Parameter.Identifier.ValueText;
        names.TryGetValue(own, out var outer);
        names[own] = $"p{depth++}";
        var visited = base.VisitSimpleLambdaExpression(node);
        depth--;
        if (outer is null) names.Remove(own);
        else names[own] = outer;
        return visited;
    }

    // Of what must hold together the order is nothing, and whether it is one condition or two; an alias stays in front.
    public override SyntaxNode? VisitArgumentList(ArgumentListSyntax node)
    {
        var visited = (ArgumentListSyntax)base.VisitArgumentList(node)!;
        return visited.Arguments.Count > 0 && visited.Arguments.All(argument => argument.Expression is LambdaExpressionSyntax)
            ? visited.WithArguments([.. visited.Arguments.SelectMany(Conjuncts).OrderBy(argument => argument.Expression is SimpleLambdaExpressionSyntax).ThenBy(Tokens, StringComparer.Ordinal)])
            : visited;
    }

    // Brackets that change nothing are nothing: those that do are put around every operation alike.
    public override SyntaxNode? VisitParenthesizedExpression(ParenthesizedExpressionSyntax node) => Visit(node.Expression);

    // !(a != b) is a == b.
    public override SyntaxNode? VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node) =>
        node.IsKind(SyntaxKind.LogicalNotExpression) && Bare(node.Operand) is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } denied
            ? Visit(SyntaxFactory.BinaryExpression(SyntaxKind.EqualsExpression, denied.Left, denied.Right))
            : base.VisitPrefixUnaryExpression(node);

    // Having(a).Having(b) is Having(a, b).
    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node) =>
        node.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Having", Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Having" } } before }
            ? Visit(before.AddArgumentListArguments([.. node.ArgumentList.Arguments]))
            : base.VisitInvocationExpression(node);

    // a == b is b == a, and a > b is b < a.
    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var visited = (BinaryExpressionSyntax)base.VisitBinaryExpression(node)!;
        var (left, right) = (visited.Left.WithoutTrivia(), visited.Right.WithoutTrivia());
        return SyntaxFactory.ParenthesizedExpression(visited.Kind() switch
        {
            SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression or SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression
                when string.CompareOrdinal(Tokens(left), Tokens(right)) > 0 => visited.WithLeft(right).WithRight(left),
            SyntaxKind.GreaterThanExpression => SyntaxFactory.BinaryExpression(SyntaxKind.LessThanExpression, right, left),
            SyntaxKind.GreaterThanOrEqualExpression => SyntaxFactory.BinaryExpression(SyntaxKind.LessThanOrEqualExpression, right, left),
            _ => visited,
        });
    }

    private static ExpressionSyntax Bare(ExpressionSyntax expression) => expression is ParenthesizedExpressionSyntax bracketed ? Bare(bracketed.Expression) : expression;

    private static IEnumerable<ArgumentSyntax> Conjuncts(ArgumentSyntax argument) =>
        argument.Expression is LambdaExpressionSyntax { ExpressionBody: { } body } lambda && Bare(body) is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both
            ? new[] { both.Left, both.Right }.SelectMany(part => Conjuncts(SyntaxFactory.Argument(lambda.WithExpressionBody(part))))
            : [argument];

    // r.Resource!.Kind is r.Resource.Kind.
    public override SyntaxNode? VisitPostfixUnaryExpression(PostfixUnaryExpressionSyntax node) =>
        node.IsKind(SyntaxKind.SuppressNullableWarningExpression) ? Visit(node.Operand) : base.VisitPostfixUnaryExpression(node);

    private static bool IsMember(SyntaxToken token) => token.Parent is IdentifierNameSyntax name
        && (name.Parent is NameColonSyntax || (name.Parent is MemberAccessExpressionSyntax access && access.Name == name));

    private static string Tokens(SyntaxNode node) => string.Join(" ", node.DescendantTokens().Select(token => token.Text));
}
