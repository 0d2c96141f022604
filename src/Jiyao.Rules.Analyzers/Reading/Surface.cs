using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>The types of Jiyao.Rules that a rule author meets.</summary>
internal sealed class Surface
{
    private static readonly string[] StepTypes =
    [
        "Jiyao.Rules.Authoring.ILeftHandSideExpression",
        "Jiyao.Rules.Authoring.IRightHandSideExpression",
        "Jiyao.Rules.Authoring.QueryExtensions",
        "Jiyao.Rules.FindingVerbs",
    ];

    private readonly INamedTypeSymbol rule;
    private readonly INamedTypeSymbol? clause;
    private readonly INamedTypeSymbol? overrides;
    private readonly ImmutableHashSet<INamedTypeSymbol> steps;

    private Surface(Compilation compilation, INamedTypeSymbol rule)
    {
        this.rule = rule;
        clause = compilation.GetTypeByMetadataName("Jiyao.Rules.ClauseAttribute");
        overrides = compilation.GetTypeByMetadataName("Jiyao.Rules.OverridesAttribute");
        Clause = compilation.GetTypeByMetadataName("Jiyao.Rules.Clause");
        steps = StepTypes.Select(compilation.GetTypeByMetadataName).OfType<INamedTypeSymbol>()
            .ToImmutableHashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
    }

    /// <summary>An entry of a regulation's table of contents.</summary>
    public INamedTypeSymbol? Clause { get; }

    /// <summary>The surface as the compilation sees it; null: it does not know Jiyao.Rules.</summary>
    public static Surface? In(Compilation compilation) =>
        compilation.GetTypeByMetadataName("Jiyao.Rules.Authoring.Rule") is { } rule ? new Surface(compilation, rule) : null;

    /// <summary>Whether it is a rule class.</summary>
    public bool IsRule(ITypeSymbol? type)
    {
        for (var above = type?.BaseType; above is not null; above = above.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(above, rule)) return true;
        }

        return false;
    }

    /// <summary>Whether it is the class of all rules.</summary>
    public bool IsTheRule(ISymbol type) => SymbolEqualityComparer.Default.Equals(type, rule);

    /// <summary>Whether it is a rule class of which there can be rules.</summary>
    public bool IsConcreteRule(ITypeSymbol? type) => type is { IsAbstract: false, TypeKind: TypeKind.Class } && IsRule(type);

    /// <summary>Whether the method states a part of a rule.</summary>
    public bool IsStep(IMethodSymbol method) => steps.Contains(method.ContainingType.OriginalDefinition);

    /// <summary>The attribute that names the clause of the class.</summary>
    public AttributeData? ClauseOf(INamedTypeSymbol type) => Find(type, clause);

    /// <summary>The attribute that names what the class lifts.</summary>
    public AttributeData? OverridesOf(INamedTypeSymbol type) => Find(type, overrides);

    private static AttributeData? Find(INamedTypeSymbol type, INamedTypeSymbol? attribute) => attribute is null
        ? null
        : type.GetAttributes().FirstOrDefault(data => SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute));
}
