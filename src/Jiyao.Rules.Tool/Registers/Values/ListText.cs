namespace Jiyao.Rules.Tool.Registers;

/// <summary>Several words in one cell, parted by 、 or another sign, or as a JSON list.</summary>
internal static class ListText
{
    private static readonly char[] Separators = ['、', '，', ',', ';', '；', '/', '／', '\n', '\r', '\t', ' ', '\u3000'];

    public static IReadOnlyList<string> Read(string text) =>
        text[0] == '[' && NestedJson.Parse(text) is { ValueKind: System.Text.Json.JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Select(item => item.ToString()).Where(item => item.Length > 0)]
            : text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
