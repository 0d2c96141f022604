using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>Values that become text, or are read from it, as the current culture has it.</summary>
internal static class CultureText
{
    private static readonly string[] Dates = ["DateTime", "DateTimeOffset", "DateOnly", "TimeOnly"];

    private static readonly string[] Fractions = ["Decimal", "Double", "Single", "Half"];

    // Of these the culture has the sign of what is below zero, and what stands between the thousands where that is asked for.
    private static readonly string[] Whole =
        ["Byte", "SByte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "Int128", "UInt128", "IntPtr", "UIntPtr"];

    private static readonly string[] Spans = ["TimeSpan"];

    /// <summary>Whether the value is written so, in the format if there is one.</summary>
    public static bool IsWritten(IOperation value, IOperation? format = null) => value switch
    {
        IConversionOperation { OperatorMethod: null } conversion => IsWritten(conversion.Operand, format),
        { Type: { } type } => IsWritten(type, format),
        _ => false,
    };

    public static bool IsWritten(ITypeSymbol type) => IsWritten(type, null);

    /// <summary>Whether a value of the type is written so, in the format if there is one.</summary>
    public static bool IsWritten(ITypeSymbol type, IOperation? format)
    {
        var known = format?.ConstantValue is { HasValue: true, Value: string text } ? text : null;
        if (Is(type, Fractions)) return true;
        if (Is(type, Dates)) return known is not ("O" or "o" or "R" or "r" or "s" or "u");
        if (Is(type, Spans)) return format is not null && known is null or "g" or "G";
        return format is not null && Is(type, Whole) && !IsPlain(known);
    }

    /// <summary>Whether the method writes a date as the culture has it, and says so in its name.</summary>
    public static bool IsNamed(IMethodSymbol method) =>
        method.Name is "ToShortDateString" or "ToLongDateString" or "ToShortTimeString" or "ToLongTimeString" && Is(method.ContainingType, Dates);

    /// <summary>Whether a value of the type is read so.</summary>
    public static bool IsRead(ITypeSymbol type) => Is(type, Dates) || Is(type, Fractions) || Is(type, Whole) || Is(type, Spans);

    // D4, X and 0000 are the same everywhere.
    private static bool IsPlain(string? format) =>
        format is "" or "g" or "G" || (format is { Length: > 0 } && ("DdXxBb".IndexOf(format[0]) >= 0 ? format.Skip(1).All(char.IsDigit) : format.All(letter => letter == '0')));

    private static bool Is(ITypeSymbol type, string[] names) => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
        ? Is(nullable.TypeArguments[0], names)
        : type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true } && names.Contains(type.Name, StringComparer.Ordinal);
}
