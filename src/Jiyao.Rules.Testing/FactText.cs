using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Jiyao.Rules.Testing;

/// <summary>Writes what is known of a fact, in the names that a decision uses for what is missing.</summary>
internal static class FactText
{
    private const int Deepest = 3;

    public static string Of(Fact fact) => $"given {Name(fact.GetType())}: {string.Join(", ", Known(fact, "", 0))}";

    private static string Name(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name;

    // What can be set is what was given; all else follows from it.
    private static IEnumerable<string> Known(object given, string path, int depth) =>
        from member in given.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where member.CanWrite && member.GetIndexParameters().Length == 0
        let value = member.GetValue(given)
        where value is not null
        from text in Text(value, path + JsonNamingPolicy.CamelCase.ConvertName(member.Name), depth)
        select text;

    private static IEnumerable<string> Text(object value, string path, int depth) => value switch
    {
        string or IFormattable or bool or Enum or RecordedTime or Role or SecrecyAction => [$"{path} {Convert.ToString(value, CultureInfo.InvariantCulture)}"],
        ICollection { Count: 0 } => [],
        IEnumerable several => several.Cast<object>().SelectMany((one, i) => Text(one, $"{path}[{i}]", depth + 1)),
        _ when depth < Deepest => Known(value, $"{path}.", depth + 1),
        _ => [],
    };
}
