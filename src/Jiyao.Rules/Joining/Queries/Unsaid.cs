using System.Reflection;

namespace Jiyao.Rules.Joining;

/// <summary>Facts without what they say in contradiction.</summary>
internal static class Unsaid
{
    private static readonly MethodInfo Copy = typeof(object).GetMethod("MemberwiseClone", BindingFlags.NonPublic | BindingFlags.Instance)!;

    /// <summary>A copy of which the members at these paths are not known; null: one of them cannot be taken away.</summary>
    public static TFact? Of<TFact>(TFact fact, IEnumerable<string> paths)
        where TFact : Fact
    {
        var copy = Copy.Invoke(fact, null)!;
        foreach (var path in paths)
        {
            if (Array.Find(typeof(TFact).GetProperties(), one => one.Name.Equals(path, StringComparison.OrdinalIgnoreCase)) is not { CanWrite: true } member) return null;
            if (member.PropertyType.IsValueType && Nullable.GetUnderlyingType(member.PropertyType) is null) return null;
            member.SetValue(copy, Nullable.GetUnderlyingType(member.PropertyType) == typeof(RecordedTime) ? RecordedTime.Illegible : null);
        }

        return (TFact)copy;
    }
}
