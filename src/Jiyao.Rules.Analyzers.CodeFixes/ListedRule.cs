using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Jiyao.Rules.Analyzers.CodeFixes;

/// <summary>A rule made in a list.</summary>
/// <param name="making">What makes it.</param>
/// <param name="rule">Its class.</param>
internal sealed class ListedRule(BaseObjectCreationExpressionSyntax making, INamedTypeSymbol rule)
{
    public BaseObjectCreationExpressionSyntax Making { get; } = making;

    public string Clause { get; } = ClauseOf(rule);

    /// <summary>The rules that an array or a collection is made of.</summary>
    public static IEnumerable<ListedRule> In(SyntaxNode list, SemanticModel model)
    {
        IEnumerable<ExpressionSyntax> elements = list switch
        {
            CollectionExpressionSyntax collection => collection.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression),
            InitializerExpressionSyntax initializer => initializer.Expressions,
            _ => [],
        };
        foreach (var making in elements.OfType<BaseObjectCreationExpressionSyntax>())
        {
            if (model.GetTypeInfo(making).Type is INamedTypeSymbol rule && IsRule(rule)) yield return new(making, rule);
        }
    }

    /// <summary>The id of the clause; empty: it names none.</summary>
    public static string ClauseOf(INamedTypeSymbol rule) => rule.GetAttributes()
        .Where(data => data.AttributeClass is { Name: "ClauseAttribute" } && data.ConstructorArguments.Length == 1)
        .Select(data => data.ConstructorArguments[0].Value as string)
        .FirstOrDefault() ?? "";

    /// <summary>What it is given of this type, as it is written; null: nothing.</summary>
    public string? ArgumentOf(ITypeSymbol type, SemanticModel model)
    {
        if (Making.ArgumentList is not { } list || model.GetSymbolInfo(Making).Symbol is not IMethodSymbol constructor) return null;
        return list.Arguments.Where((argument, i) => argument.NameColon is null && i < constructor.Parameters.Length
                && SymbolEqualityComparer.Default.Equals(constructor.Parameters[i].Type, type))
            .Select(argument => argument.Expression.ToString()).FirstOrDefault();
    }

    private static bool IsRule(INamedTypeSymbol type)
    {
        for (var above = type.BaseType; above is not null; above = above.BaseType)
        {
            if (above.ToDisplayString() == "Jiyao.Rules.Authoring.Rule") return true;
        }

        return false;
    }
}
