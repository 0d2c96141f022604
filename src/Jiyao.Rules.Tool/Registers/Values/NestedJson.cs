using System.Text.Json;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>Cells that hold JSON within the record.</summary>
internal static class NestedJson
{
    /// <summary>The value of a cell that looks like an object or a list; null if it is not well-formed.</summary>
    public static JsonElement? Parse(ReadOnlySpan<char> text)
    {
        try
        {
            using var document = JsonDocument.Parse(text.ToString());
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The text of a member; empty where it is absent or null.</summary>
    public static string Text(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value)
            && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined)
            ? value.ToString().Trim()
            : "";
}
