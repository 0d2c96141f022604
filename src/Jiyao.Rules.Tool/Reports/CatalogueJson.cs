using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>The catalogue as JSON: one object a clause, in the order of the texts.</summary>
internal static class CatalogueJson
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        WriteIndented = true,
        NewLine = "\n",
    };

    public static void Write(Catalogue catalogue, TextWriter output)
    {
        var rows = catalogue.Entries.Select(entry => new Row(
            entry.Clause.Id,
            entry.Regulation,
            entry.Clause.Norm,
            entry.Clause.Summary,
            entry.Rules,
            entry.Clause.NoRuleBecause,
            [.. entry.Options.Select(option => new Option(option.Key, option.Value, option.Values))],
            entry.Clause.InForce == InForcePeriod.Always ? null : entry.Clause.InForce.ToString(),
            entry.Clause.Amendments is [] ? null : entry.Clause.Amendments));
        output.Write(JsonSerializer.Serialize(rows, Format));
        output.Write('\n');
    }

    private sealed record Row(
        string Clause,
        string Regulation,
        Norm Norm,
        LocalizedText Summary,
        IReadOnlyList<string> Rules,
        LocalizedText? Reason,
        IReadOnlyList<Option> Options,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? InForce,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<Amendment>? Amendments);

    // Programs depend on these three and no others.
    private sealed record Option(string Key, string Value, IReadOnlyList<string> Values);
}
