using System.Text.Json;
using Jiyao.Rules.Tool.Commands;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>The tool of a SARIF run: its name, and a rule for each clause.</summary>
internal static class SarifTool
{
    public static void Write(Utf8JsonWriter writer, Catalogue catalogue)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("driver");
        writer.WriteString("name", "jiyao");
        writer.WriteString("semanticVersion", ToolVersion.Text);
        writer.WriteStartArray("rules");
        foreach (var entry in catalogue.Entries) Write(writer, entry);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    public static string Both(LocalizedText text) => $"{text.Zh} / {text.En}";

    private static void Write(Utf8JsonWriter writer, CatalogueEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("id", entry.Clause.Id);
        if (entry.Rules.Count > 0) writer.WriteString("name", entry.Rules[0]);
        Text(writer, "shortDescription", Both(entry.Clause.Summary));
        Text(writer, "fullDescription", Both(entry.Clause.Summary));
        Text(writer, "help", Help(entry));
        writer.WriteStartObject("properties");
        writer.WriteString("regulation", entry.Regulation);
        writer.WriteString("norm", JsonNamingPolicy.CamelCase.ConvertName(entry.Clause.Norm.ToString()));
        writer.WriteStartArray("tags");
        writer.WriteStringValue(entry.Chapter);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static string Help(CatalogueEntry entry)
    {
        var (clause, readings) = (entry.Clause, string.Join(' ', entry.Options.Select(option => $"{option.Key}={option.Value}")));
        return $"""
            {clause.Id}（{clause.Bearer.Zh}）：{clause.Summary.Zh}
            所需数据：{clause.DataNeeded.Zh}
            {clause.Id} ({clause.Bearer.En}): {clause.Summary.En}
            Data needed: {clause.DataNeeded.En}
            """ + (readings.Length > 0 ? $"\n--option {readings}" : "");
    }

    private static void Text(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }
}
