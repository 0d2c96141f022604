using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>A clause id that an attribute names, and where.</summary>
internal readonly struct CitedClause(string id, Location location)
{
    public string Id { get; } = id;

    public Location Location { get; } = location;

    /// <summary>The ids an attribute names, whether one by one or as an array.</summary>
    public static IEnumerable<CitedClause> Of(AttributeData? attribute, CancellationToken cancellation)
    {
        if (attribute?.ApplicationSyntaxReference is not { } reference) yield break;
        var syntax = (AttributeSyntax)reference.GetSyntax(cancellation);
        var literals = syntax.DescendantNodes().OfType<LiteralExpressionSyntax>().ToList();
        foreach (var id in attribute.ConstructorArguments.SelectMany(Strings))
        {
            // An id that is a named constant has no literal to point at.
            SyntaxNode? literal = literals.FirstOrDefault(one => one.Token.ValueText == id);
            yield return new CitedClause(id, (literal ?? syntax).GetLocation());
        }
    }

    private static IEnumerable<string> Strings(TypedConstant argument) => argument.Kind == TypedConstantKind.Array
        ? argument.IsNull ? [] : argument.Values.SelectMany(Strings)
        : argument.Value is string text ? [text] : [];
}
