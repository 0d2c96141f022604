using System.Text.Json;
using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Requests;

/// <summary>One value of a request. Null, or left out, is unknown; what cannot be read is unknown and an error.</summary>
/// <param name="element">The value; null when it is left out.</param>
/// <param name="path">Where it stands.</param>
/// <param name="errors">Where errors are noted.</param>
internal readonly struct JsonValue(JsonElement? element, string path, List<string> errors)
{
    /// <summary>Whether it is written, be it as null.</summary>
    public bool IsWritten => element is not null;

    /// <summary>Whether it is written and is not null.</summary>
    public bool IsGiven => element is { ValueKind: not JsonValueKind.Null };

    public bool IsText => element is { ValueKind: JsonValueKind.String };

    public void Fault(string fault) => errors.Add($"{path}: {fault}");

    public string? Text() => Of(JsonValueKind.String, new("文本", "a string"))?.GetString();

    /// <summary>Text that says who or which is meant; a blank says nothing.</summary>
    public string? Name() => Text() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>Text that shows something was done or is there; empty where it says itself that there is none, such as 无 or 暂无.</summary>
    public string? Entry()
    {
        if (Text()?.Trim() is not { } text) return null;
        return CellMarks.IsNone(text) || EntryText.SaysItLacks(text) ? "" : text;
    }

    public bool? Flag()
    {
        if (element is { ValueKind: JsonValueKind.True }) return true;
        if (Of(JsonValueKind.False, new("布尔值", "true or false")) is not null) return false;
        return null;
    }

    public T? Word<T>(WordSet<T> words)
        where T : struct => Meaning(words, out var value) ? value : null;

    public T? Term<T>(WordSet<T> words)
        where T : Term => Meaning(words, out var value) ? value : null;

    /// <summary>A time. One that is written but cannot be read is illegible, which is not the same as left out.</summary>
    public RecordedTime? Time()
    {
        if (!IsGiven) return null;
        if (Text() is not { } text) return RecordedTime.Illegible;
        if (InstantText.Read(text) is { } time) return time;
        Fault(InputFault.NoInstant(text));
        return RecordedTime.Illegible;
    }

    /// <summary>How long something lasted.</summary>
    public TimeSpan? Duration()
    {
        if (Text() is not { } text) return null;
        if (DurationText.Read(text) is { } duration) return duration;
        Fault(InputFault.NoDuration(text));
        return null;
    }

    /// <summary>The reader of an object; null when it is unknown.</summary>
    public ObjectReader? Object() =>
        Of(JsonValueKind.Object, new("对象", "an object")) is { } value ? new ObjectReader(value, path, errors) : null;

    /// <summary>A list; unknown as a whole when one of its items is.</summary>
    public IReadOnlyList<T>? List<T>(Func<JsonValue, T?> read)
        where T : class
    {
        if (Of(JsonValueKind.Array, new("数组", "an array")) is not { } array) return null;
        List<T> items = [];
        var isKnown = true;
        foreach (var item in array.EnumerateArray())
        {
            var value = new JsonValue(item, $"{path}[{items.Count}]", errors);
            if (item.ValueKind == JsonValueKind.Null) value.Fault(InputFault.MustNotBeNull);
            var one = read(value);
            isKnown &= one is not null;
            items.Add(one!);
        }

        return isKnown ? items : null;
    }

    private bool Meaning<T>(WordSet<T> words, out T value)
        where T : notnull
    {
        value = default!;
        if (Text() is not { } text) return false;
        if (words.TryRead(text, out value)) return true;
        Fault(InputFault.NoneOf(text, words.Listed));
        return false;
    }

    private JsonElement? Of(JsonValueKind kind, LocalizedText what)
    {
        if (element is not { ValueKind: not JsonValueKind.Null } given) return null;
        if (given.ValueKind == kind) return given;
        Fault(InputFault.MustBe(what));
        return null;
    }
}
