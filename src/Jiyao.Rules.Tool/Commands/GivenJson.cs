using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Jiyao.Rules.Tool.Commands;

/// <summary>JSON that people write for the tool, and what is wrong with it: line, column, and in words that no type of ours is in.</summary>
internal static partial class GivenJson
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <param name="path">The file.</param>
    /// <param name="what">What it is, and what it may hold.</param>
    /// <exception cref="UsageException">It cannot be read, or is not that.</exception>
    public static TValue Read<TValue>(string path, LocalizedText what)
        where TValue : class
    {
        var text = GivenFile.Read(path);
        try
        {
            return JsonSerializer.Deserialize<TValue>(text, Format) ?? throw Fault(path, new("不能是 null", "it is null"), what);
        }
        catch (JsonException exception)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{path}:{exception.LineNumber + 1}:{Column(text, exception)}");
            throw Fault(place, Said(exception, Format.GetTypeInfo(typeof(TValue)).Properties.Select(property => property.Name)), what);
        }
    }

    /// <summary>The lines on which the items of a list begin, of a file that was read as one.</summary>
    public static IReadOnlyList<long> LinesOfItems(string path)
    {
        var text = Encoding.UTF8.GetBytes(GivenFile.Read(path));
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        List<long> lines = [];
        while (reader.Read())
        {
            if (reader is { CurrentDepth: 1, TokenType: JsonTokenType.StartObject })
                lines.Add(text.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n') + 1);
        }

        return lines;
    }

    /// <exception cref="UsageException">Always.</exception>
    public static UsageException Fault(string place, LocalizedText fault, LocalizedText what) =>
        new($"{place}：{fault.Zh}；{what.Zh}", $"{place}: {fault.En}; {what.En}");

    // The position is in bytes of UTF-8; people count characters.
    private static long Column(string text, JsonException exception)
    {
        var line = Encoding.UTF8.GetBytes(text.Split('\n').ElementAtOrDefault((int)(exception.LineNumber ?? 0)) ?? "");
        return Encoding.UTF8.GetCharCount(line.AsSpan(0, (int)Math.Min(line.Length, exception.BytePositionInLine ?? 0))) + 1;
    }

    private static LocalizedText Said(JsonException exception, IEnumerable<string> names)
    {
        var (message, member) = (exception.Message, Member(exception.Path));
        if (Unmapped.Match(message) is { Success: true } unmapped) return Unknown(unmapped.Groups[1].Value, [.. names]);
        if (Missing.Match(message) is { Success: true } missing)
            return new($"缺 {missing.Groups[1].Value}", $"it lacks {missing.Groups[1].Value}");
        if (Duplicate.Match(message) is { Success: true } twice)
            return new($"“{twice.Groups[1].Value}”写了两次", $"'{twice.Groups[1].Value}' stands there twice");
        if (Converted.Match(message) is { Success: true } converted) return Wanted(member, converted.Groups[1].Value);
        if (message.Contains("allow", StringComparison.Ordinal) && message.Contains("null", StringComparison.Ordinal))
            return new($"{member} 不能是 null", $"{member} may not be null");
        if (message.Contains("any JSON tokens", StringComparison.Ordinal)) return new("是空的", "it is empty");
        return new("不是合法的 JSON", $"not valid JSON ({message.Split(" Path:")[0].Split(" LineNumber:")[0].TrimEnd('.')})");
    }

    private static LocalizedText Unknown(string name, IReadOnlyList<string> names) => names.Count == 0
        ? new($"不认识“{name}”", $"'{name}' is not known")
        : new($"不认识“{name}”，可写 {string.Join('、', names)}", $"'{name}' is not known, there are {string.Join(", ", names)}");

    private static LocalizedText Wanted(string member, string type) => type switch
    {
        "System.String" => new($"{member} 须是文字，写在引号里", $"{member} must be text in quotes"),
        "System.Boolean" => new($"{member} 取 true 或 false", $"{member} must be true or false"),
        "System.DateOnly" => new($"{member} 须是日期，如 2026-12-31", $"{member} must be a date such as 2026-12-31"),
        _ when type.Contains("List", StringComparison.Ordinal) => new($"{member} 须是列表 [ ]", $"{member} must be a list, [ ]"),
        _ => new($"{member} 须是 {{ }}", $"{member} must be an object, {{ }}"),
    };

    private static string Member(string? path) => path is null or "$" ? "JSON" : path.TrimStart('$').TrimStart('.');

    [GeneratedRegex("^The JSON property '(.*)' could not be mapped")]
    private static partial Regex Unmapped { get; }

    [GeneratedRegex("missing required properties including: (.*)\\.")]
    private static partial Regex Missing { get; }

    [GeneratedRegex("^Duplicate property '(.*)' encountered")]
    private static partial Regex Duplicate { get; }

    [GeneratedRegex("^The JSON value could not be converted to ([^ ]+)\\.")]
    private static partial Regex Converted { get; }
}
