using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;

namespace Jiyao.Rules.Tool.Triaging;

/// <summary>What a record is called, and what tells it from others where it has no number of its own.</summary>
internal static class RecordName
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Known = new();

    /// <summary>Its number, or else the name that it is about; null: it has neither.</summary>
    public static string? Of(Fact fact) => fact.Id ?? NameOf(fact);

    /// <summary>The local day of what it records, since numbers begin anew each year; null: it is not known, or it has none.</summary>
    public static DateOnly? DayOf(Fact fact) => fact.When is { Precision: not TimePrecision.Illegible } at
        ? DateOnly.FromDateTime(BeijingTime.Of(at.Earliest).DateTime)
        : null;

    /// <summary>What it says, member by member; null: nothing that could be told. Where it stands in its file does not count, for rows shift.</summary>
    public static string? ContentOf(Fact fact)
    {
        var told = Properties(fact).Select(property => (property.Name, Text: Text(Value(property, fact)))).Where(member => member.Text is not null);
        return string.Join('\n', told.Select(member => $"{member.Name}={member.Text}")) is { Length: > 0 } content ? content : null;
    }

    private static PropertyInfo[] Properties(Fact fact) => Known.GetOrAdd(fact.GetType(), type => [.. type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetIndexParameters().Length == 0 && property.Name is not (nameof(Fact.Id) or nameof(Fact.Source)))
        .OrderBy(property => property.Name, StringComparer.Ordinal)]);

    private static string? NameOf(Fact fact) =>
        Properties(fact).FirstOrDefault(property => property.Name == nameof(Person.Name)) is { } name ? Value(name, fact) as string : null;

    // Of another record its name counts: what else is known of it comes from other registers.
    private static string? Text(object? value) => value switch
    {
        string text => text,
        RecordedTime time => time.ToString(),
        Fact other => NameOf(other) ?? other.Id,
        bool or Enum => value.ToString(),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static object? Value(PropertyInfo property, Fact fact)
    {
        try
        {
            return property.GetValue(fact);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }
}
