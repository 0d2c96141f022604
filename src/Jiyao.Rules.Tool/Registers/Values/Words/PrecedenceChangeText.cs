using System.Text.Json;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>Later changes of a precedence, as a list <c>[{"at","to","bySender"}]</c> or as a clerk notes them.</summary>
internal static class PrecedenceChangeText
{
    /// <summary>Reads the changes, oldest first; null if one cannot be read, for then the precedence is not known.</summary>
    public static IReadOnlyList<PrecedenceChange>? Read(ReadOnlySpan<char> text)
    {
        if (CellMarks.IsNone(text)) return [];
        if (text.Length > 0 && text[0] != '[') return PrecedenceChangeWords.Read(text.ToString()) is { } noted ? Ordered(noted) : null;
        if (NestedJson.Parse(text) is not { ValueKind: JsonValueKind.Array } listed) return null;
        var changes = new List<PrecedenceChange>();
        foreach (var entry in listed.EnumerateArray())
        {
            var at = TimeText.Read(entry.Text("at"));
            var bySender = entry.Text("bySender");
            var said = YesNoWords.Read(bySender);
            if (at.Fault is not null || PrecedenceWords.Read(entry.Text("to")).Value is not { } to) return null;
            if (bySender.Length > 0 && said.Fault is not null) return null;
            changes.Add(new(at.Value, to, said.Value));
        }

        return Ordered(changes);
    }

    private static PrecedenceChange[] Ordered(IEnumerable<PrecedenceChange> changes) => [.. changes.OrderBy(change => change.At.Earliest)];
}
