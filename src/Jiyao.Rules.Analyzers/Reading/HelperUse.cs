using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>A member that code uses.</summary>
/// <param name="symbol">The member, as it is declared.</param>
/// <param name="isOfItself">Whether it is one of the object whose code it is, or of what that holds.</param>
internal readonly struct HelperUse(ISymbol symbol, bool isOfItself)
{
    public ISymbol Symbol { get; } = symbol;

    public bool IsOfItself { get; } = isOfItself;

    /// <summary>Whether it is a value that all share, which others may change.</summary>
    public bool IsStaticValue => Symbol is IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true };

    /// <summary>The members that an operation uses.</summary>
    public static IEnumerable<HelperUse> Of(IOperation operation)
    {
        var isOfItself = HeldState.IsOfItself(ReceiverOf(operation));
        return Members(operation).SelectMany(WithStaticConstructor).Select(member => new HelperUse(member, isOfItself));
    }

    // A static may have its value from there.
    private static IEnumerable<ISymbol> WithStaticConstructor(ISymbol member) =>
        member is IFieldSymbol { IsStatic: true, IsConst: false } or IPropertySymbol { IsStatic: true } && IsOfThisProject(member) ? [member, .. member.ContainingType.StaticConstructors] : [member];

    /// <summary>The object whose member it uses; null: there is none.</summary>
    public static IOperation? ReceiverOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.Instance,
        IMemberReferenceOperation reference => reference.Instance,
        _ => null,
    };

    /// <summary>What of this project the member overrides or implements.</summary>
    public static IEnumerable<ISymbol> Above(ISymbol member)
    {
        if (member is not IMethodSymbol { IsStatic: false, MethodKind: not MethodKind.Constructor } method) return [];
        var implemented = method.ContainingType.AllInterfaces.Where(IsOfThisProject).SelectMany(type => type.GetMembers())
            .Where(above => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(above), method));
        IEnumerable<ISymbol> overridden = method.OverriddenMethod is { } above ? [above] : [];
        return overridden.Where(IsOfThisProject).Concat(implemented).Select(one => one.OriginalDefinition);
    }

    // What a property is set to is computed where its field is, or in its accessor.
    private static IEnumerable<ISymbol> Members(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } => [method.OriginalDefinition],
        IMethodReferenceOperation { Method: var method } => [method.OriginalDefinition],
        IObjectCreationOperation { Constructor: { } constructor } => [constructor.OriginalDefinition],
        IPropertyReferenceOperation { Property: { OriginalDefinition: var property } } when !Writes.IsTarget(operation) =>
            property.GetMethod is { } getter ? [property, getter] : [property],
        IFieldReferenceOperation { Field: { IsConst: false, OriginalDefinition: var field } } => [field],
        IBinaryOperation { OperatorMethod: { } method } => [method.OriginalDefinition],
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => Written(sum.LeftOperand).Concat(Written(sum.RightOperand)),
        IInterpolationOperation { Expression: var written } => Written(written),
        IConversionOperation { OperatorMethod: { } method } => [method.OriginalDefinition],
        _ => [],
    };

    // What becomes text does so by its own ToString.
    private static IEnumerable<ISymbol> Written(IOperation value) => value is IConversionOperation { OperatorMethod: null } conversion
        ? Written(conversion.Operand)
        : value.Type?.GetMembers(nameof(ToString)).OfType<IMethodSymbol>().Where(method => method is { IsOverride: true, Parameters.Length: 0 } && IsOfThisProject(method)) ?? [];

    private static bool IsOfThisProject(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Length > 0;
}
