using System.Text.Json;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>A person, written as a name or as an object <c>{"id","name","unit","roles":[{"role","from","to"}]}</c>.</summary>
internal static class PersonText
{
    /// <summary>Reads a person; roles that cannot be read are not known.</summary>
    public static (Person? Person, LocalizedText? Fault) Read(string text)
    {
        if (CellMarks.IsNone(text)) return (null, null);
        if (text[0] is not ('{' or '[')) return (new Person { Name = PersonNames.Plain(text) }, null);
        if (NestedJson.Parse(text) is not { ValueKind: JsonValueKind.Object } person) return (null, CellFaults.Handler);

        List<RoleHolding>? roles = null;
        LocalizedText? fault = null;
        if (person.TryGetProperty("roles", out var listed) && listed.ValueKind != JsonValueKind.Null)
        {
            roles = Roles(listed);
            if (roles is null) fault = CellFaults.Roles;
        }

        return (new Person
        {
            Id = OrNull(person.Text("id")),
            Name = OrNull(person.Text("name")),
            Unit = OrNull(person.Text("unit")),
            Roles = roles,
        }, fault);
    }

    private static List<RoleHolding>? Roles(JsonElement listed)
    {
        if (listed.ValueKind != JsonValueKind.Array) return null;
        var roles = new List<RoleHolding>();
        foreach (var entry in listed.EnumerateArray())
        {
            if (Holding(entry) is not { } holding) return null;
            roles.Add(holding);
        }

        return roles;
    }

    private static RoleHolding? Holding(JsonElement entry)
    {
        var name = entry.ValueKind == JsonValueKind.String ? entry.GetString()! : entry.Text("role");
        if (name.Length == 0 || !TryInstant(entry.Text("from"), out var from) || !TryInstant(entry.Text("to"), out var to))
            return null;
        return to < from ? null : new(OfficeWords.RoleNamed(name), from, to);
    }

    private static bool TryInstant(string text, out DateTimeOffset? instant)
    {
        instant = null;
        if (text.Length == 0) return true;
        var time = TimeText.Read(text);
        instant = time.Value.Earliest;
        return time.Fault is null;
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
