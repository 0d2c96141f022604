using System.Composition;
using Jiyao.Rules.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Jiyao.Rules.Analyzers.CodeFixes;

/// <summary>Turns <c>x.StartsWith("A")</c> into <c>x.StartsWith("A", StringComparison.Ordinal)</c>, and <c>x.ToUpper()</c> into <c>x.ToUpperInvariant()</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class Jiyao004SayHowToCompare() : NodeFix<InvocationExpressionSyntax>(Jiyao004Impure.Id, "Do not follow the culture")
{
    // What else depends on the machine takes the author to mend.
    private protected override InvocationExpressionSyntax? Fixed(InvocationExpressionSyntax node, Diagnostic diagnostic) =>
        node.Expression is not MemberAccessExpressionSyntax access ? null : (access.Name.Identifier.ValueText, node.ArgumentList.Arguments.Count) switch
        {
            ("ToUpper" or "ToLower", 0) => node.WithExpression(access.WithName(IdentifierName(access.Name.Identifier.ValueText + "Invariant"))),
            ("StartsWith" or "EndsWith" or "IndexOf" or "LastIndexOf", 1) => WithOrdinal(node),
            // A comparer's Compare has no place for it.
            ("Compare", 2) when access.Expression is PredefinedTypeSyntax or IdentifierNameSyntax { Identifier.ValueText: "String" } => WithOrdinal(node),
            _ => null,
        };

    private static InvocationExpressionSyntax WithOrdinal(InvocationExpressionSyntax node)
    {
        var ordinal = MemberAccessExpression(
            Microsoft.CodeAnalysis.CSharp.SyntaxKind.SimpleMemberAccessExpression, IdentifierName("StringComparison"), IdentifierName("Ordinal"));
        return node.WithArgumentList(node.ArgumentList.AddArguments(Argument(ordinal).WithLeadingTrivia(Space)));
    }
}
