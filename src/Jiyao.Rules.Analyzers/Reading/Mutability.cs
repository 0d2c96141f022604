using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>Whether what a rule holds on to, itself or in a static, can change under it.</summary>
internal static class Mutability
{
    public static bool Of(IFieldReferenceOperation reference) =>
        reference.Field is { IsReadOnly: false, IsConst: false } && IsHeld(reference);

    public static bool Of(IPropertyReferenceOperation reference) =>
        reference.Property is { SetMethod: { IsInitOnly: false } } && IsHeld(reference);

    // The properties of a fact, or of the options, are read through an alias or a parameter.
    private static bool IsHeld(IMemberReferenceOperation reference) => !Named.IsOnly(reference) && (reference.Member.IsStatic
        || reference.Instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance });
}
