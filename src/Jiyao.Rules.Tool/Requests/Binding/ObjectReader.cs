using System.Text.Json;
using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Requests;

/// <summary>Hands out the members of one JSON object by name, and notes those nobody asked for.</summary>
/// <param name="element">The object; null when it is left out, and then so are its members.</param>
/// <param name="path">Where it stands; empty for the request itself.</param>
/// <param name="errors">Where errors are noted.</param>
/// <param name="isUnreadable">Whether there is something that is no object.</param>
internal sealed class ObjectReader(JsonElement? element, string path, List<string> errors, bool isUnreadable = false)
{
    private readonly List<string> asked = [];

    public JsonValue this[string name]
    {
        get
        {
            asked.Add(name);
            return new(element is { } known && known.TryGetProperty(name, out var value) ? value : null, PathOf(name), errors);
        }
    }

    /// <summary>A member's object, or one that is empty when it is not known.</summary>
    public ObjectReader Within(string name) => Within(name, this[name]);

    public ObjectReader Within(string name, JsonValue value) => value.Object() ?? new(null, PathOf(name), errors, value.IsGiven);

    /// <summary>Notes each member that was not asked for: a misspelt member must not pass for one that was left out.</summary>
    /// <returns>Whether anything written here was not understood, so that what is not there may be what was meant.</returns>
    public bool RefuseOthers()
    {
        if (element is not { } known) return isUnreadable;
        List<string> others = [.. known.EnumerateObject().Select(member => member.Name).Except(asked)];
        errors.AddRange(others.Select(name => $"{PathOf(Excerpt.Of(name))}: {InputFault.NoSuchProperty(asked)}"));
        return others.Count > 0;
    }

    private string PathOf(string name) => path.Length == 0 ? name : $"{path}.{name}";
}
