using System.Text.Json;
using Jiyao.Rules.Tool.Checking;
using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>The results and notifications of a SARIF run.</summary>
internal static class SarifResult
{
    public static void Write(Utf8JsonWriter writer, CheckFinding finding, int ruleIndex, bool compares, string? place)
    {
        var entry = finding.Entry;
        var (kind, level) = Standard(entry.Verdict);
        writer.WriteStartObject();
        writer.WriteString("ruleId", entry.Clause);
        if (ruleIndex >= 0) writer.WriteNumber("ruleIndex", ruleIndex);
        writer.WriteString("kind", kind);
        writer.WriteString("level", level);
        Message(writer, SarifTool.Both(entry.Message));
        writer.WriteStartArray("locations");
        Location(writer, entry.Fact.Source?.Path ?? place, entry.Fact.Source?.Row, entry.Kind, RecordName.Of(entry.Fact));
        writer.WriteEndArray();
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString("jiyaoRecord/v1", finding.Fingerprint);
        // The only one that GitHub goes by; otherwise it hashes the lines around, which change with the neighbours.
        writer.WriteString("primaryLocationLineHash", $"{finding.Fingerprint}:1");
        writer.WriteEndObject();
        if (compares) writer.WriteString("baselineState", finding.Standing == Standing.Known ? "unchanged" : "new");
        if (finding.Waiver is { } waiver) Suppression(writer, waiver);
        writer.WriteStartObject("properties");
        writer.WriteString("verdict", JsonNamingPolicy.CamelCase.ConvertName(entry.Verdict.ToString()));
        writer.WriteString("zh", entry.Message.Zh);
        writer.WriteString("en", entry.Message.En);
        if (entry.Missing.Count > 0)
        {
            writer.WritePropertyName("missing");
            JsonParts.WriteStrings(writer, entry.Missing);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, RegisterProblem problem) =>
        Notification(writer, "warning", ProblemText.Line(problem, problem.Problem), problem.Path, problem.Row);

    public static void Write(Utf8JsonWriter writer, CheckNote note) => Notification(writer, "note", SarifTool.Both(note.Text), note.Path, null);

    /// <summary>What the report does not hold of all that was found.</summary>
    public static void WriteLeftOut(Utf8JsonWriter writer, LocalizedText text) => Notification(writer, "warning", SarifTool.Both(text), "", null);

    private static void Notification(Utf8JsonWriter writer, string level, string text, string path, long? row)
    {
        writer.WriteStartObject();
        writer.WriteString("level", level);
        Message(writer, text);
        if (path.Length > 0)
        {
            writer.WriteStartArray("locations");
            Location(writer, path, row, null, null);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    // What could not be judged is open in SARIF's own sense: there was not enough information to decide.
    private static (string Kind, string Level) Standard(Verdict verdict) => verdict switch
    {
        Verdict.Violated => ("fail", "error"),
        Verdict.Indeterminate => ("open", "none"),
        Verdict.Pending => ("informational", "none"),
        _ => ("pass", "none"),
    };

    private static void Message(Utf8JsonWriter writer, string text)
    {
        writer.WriteStartObject("message");
        writer.WriteString("text", PlainText.Of(text));
        writer.WriteEndObject();
    }

    private static void Location(Utf8JsonWriter writer, string? path, long? row, string? kind, string? id)
    {
        writer.WriteStartObject();
        if (path is { Length: > 0 })
        {
            writer.WriteStartObject("physicalLocation");
            writer.WriteStartObject("artifactLocation");
            writer.WriteString("uri", Uri(path));
            writer.WriteEndObject();
            writer.WriteStartObject("region");
            writer.WriteNumber("startLine", Math.Max(row ?? 1, 1));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        if (kind is not null)
        {
            writer.WriteStartArray("logicalLocations");
            writer.WriteStartObject();
            writer.WriteString("name", id ?? kind);
            writer.WriteString("fullyQualifiedName", $"{kind}/{id}");
            writer.WriteString("kind", "object");
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    // Code-scanning services match it with the repository that the check runs in.
    private static string Uri(string path)
    {
        var below = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return !below.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(below) ? Escaped(below)
            : Path.IsPathRooted(path) ? new Uri(path).AbsoluteUri
            : Escaped(path);
    }

    private static string Escaped(string path) => string.Join('/', path.Replace(Path.DirectorySeparatorChar, '/').Split('/').Select(System.Uri.EscapeDataString));

    private static void Suppression(Utf8JsonWriter writer, Waiver waiver)
    {
        writer.WriteStartArray("suppressions");
        writer.WriteStartObject();
        writer.WriteString("kind", "external");
        writer.WriteString("status", "accepted");
        writer.WriteString("justification", $"{waiver.Reason} ({waiver.Approver}, {waiver.Expires:O})");
        writer.WriteEndObject();
        writer.WriteEndArray();
    }
}
