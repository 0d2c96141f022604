using Bogus;

namespace Jiyao.Rules.Testing;

/// <summary>Random values of types that no fact of the library has, and a fact of a regulation's own may.</summary>
internal static class OwnValues
{
    /// <summary>A value; null: the type is not a plain one.</summary>
    public static object? Of(Type type, Randomizer random, Func<DateTimeOffset> instant) => type switch
    {
        _ when type == typeof(DateTimeOffset) => instant(),
        _ when type == typeof(DateTime) => instant().DateTime,
        _ when type == typeof(DateOnly) => DateOnly.FromDateTime(instant().DateTime),
        _ when type == typeof(TimeOnly) => TimeOnly.FromTimeSpan(instant().TimeOfDay),
        _ when type == typeof(Guid) => random.Guid(),
        _ when type == typeof(decimal) => random.Decimal(0, 1000),
        _ when type == typeof(double) => random.Double(0, 1000),
        _ when type == typeof(long) => random.Long(0, 1000),
        _ => null,
    };

    /// <summary>None to three items, where an array can stand for the type; null: it cannot, or the items cannot be made.</summary>
    public static Array? Several(Type type, Randomizer random, Func<Type, object?> make)
    {
        var item = type.IsArray ? type.GetElementType()! : type.IsGenericType ? type.GetGenericArguments()[0] : null;
        if (item is null || !type.IsAssignableFrom(item.MakeArrayType())) return null;
        object?[] made = [.. Enumerable.Range(0, random.Int(0, 3)).Select(_ => make(item))];
        if (made.Contains(null)) return null;
        var several = Array.CreateInstance(item, made.Length);
        made.CopyTo(several, 0);
        return several;
    }
}
