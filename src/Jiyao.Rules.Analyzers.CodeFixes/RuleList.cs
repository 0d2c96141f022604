using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Jiyao.Rules.Analyzers.CodeFixes;

/// <summary>A list of rules as it is written: <c>[new OneRule(), new Another(options)]</c>.</summary>
internal sealed class RuleList
{
    private readonly Document document;
    private readonly SemanticModel model;
    private readonly IReadOnlyList<ListedRule> rules;

    private RuleList(Document document, SemanticModel model, IReadOnlyList<ListedRule> rules) =>
        (this.document, this.model, this.rules) = (document, model, rules);

    /// <summary>The list of the project in which the rules most like this one stand; null: there is none.</summary>
    public static async Task<RuleList?> ForAsync(Project project, INamedTypeSymbol rule, CancellationToken cancellation)
    {
        RuleList? best = null;
        foreach (var document in project.Documents)
        {
            if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root) continue;
            if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model) continue;
            foreach (var node in root.DescendantNodes().Where(node => node is CollectionExpressionSyntax or InitializerExpressionSyntax))
            {
                var list = new RuleList(document, model, [.. ListedRule.In(node, model)]);
                if (list.Likeness(rule) > (best?.Likeness(rule) ?? 0)) best = list;
            }
        }

        return best;
    }

    /// <summary>The solution in which the rule stands there too, at its clause's place; null: nothing tells what it is made of.</summary>
    public async Task<Solution?> WithAsync(INamedTypeSymbol rule, CancellationToken cancellation)
    {
        if (Making(rule) is not { } making) return null;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var before = rules.LastOrDefault(one => ClauseOrder.Compare(one.Clause, ListedRule.ClauseOf(rule)) <= 0);
        var beside = before ?? rules[0];
        var between = Between(beside.Making.SpanStart, text);
        var change = before is null
            ? new TextChange(new TextSpan(beside.Making.SpanStart, 0), $"{making},{between}")
            : new TextChange(new TextSpan(beside.Making.Span.End, 0), $",{between}{making}");
        return document.WithText(text.WithChanges(change)).Project.Solution;
    }

    // How far the clause ids agree; of two that agree as far, the longer list is the regulation's.
    private int Likeness(INamedTypeSymbol rule) => rules.Count == 0
        ? 0
        : 1 + rules.Count + 1000 * rules.Max(one => one.Clause.Zip(ListedRule.ClauseOf(rule), (own, other) => own == other).TakeWhile(same => same).Count());

    // A rule a line, or all in one.
    private static string Between(int start, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(start);
        var indentation = text.ToString(TextSpan.FromBounds(line.Start, start));
        return indentation.All(char.IsWhiteSpace) ? text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) + indentation : " ";
    }

    // What its neighbours are made of it is made of too.
    private string? Making(INamedTypeSymbol rule)
    {
        var constructor = rule.InstanceConstructors.Where(one => one.DeclaredAccessibility != Accessibility.Private).OrderBy(one => one.Parameters.Length).FirstOrDefault();
        if (constructor is null) return null;
        var given = constructor.Parameters.Select(parameter => rules.Select(one => one.ArgumentOf(parameter.Type, model)).FirstOrDefault(one => one is not null)).ToList();
        return given.Contains(null) ? null : $"new {rule.ToMinimalDisplayString(model, rules[0].Making.SpanStart)}({string.Join(", ", given)})";
    }
}
