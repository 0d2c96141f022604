using System.Composition;
using Jiyao.Rules.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Jiyao.Rules.Analyzers.CodeFixes;

/// <summary>Turns <c>new("desk", "桌面")</c> into <c>new("桌面", "desk")</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class Jiyao008ExchangeTexts() : NodeFix<ArgumentListSyntax>(Jiyao008MissingText.Id, "Exchange the texts")
{
    // A text that is not there takes the author to write.
    private protected override ArgumentListSyntax? Fixed(ArgumentListSyntax node, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.ContainsKey(Jiyao008MissingText.Exchanged) || node.Arguments.Count != 2) return null;
        var (first, second) = (node.Arguments[0], node.Arguments[1]);
        return node.ReplaceNodes(
            [first.Expression, second.Expression],
            (text, _) => (text == first.Expression ? second : first).Expression.WithTriviaFrom(text));
    }
}
