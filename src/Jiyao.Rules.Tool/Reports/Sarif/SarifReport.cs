using System.Text.Json;
using Jiyao.Rules.Tool.Checking;
using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>
/// SARIF 2.1.0, which code-scanning services read: a rule for each clause, a result for each finding, its place the file and row. Both
/// languages stand in every text. What could not be read is a notification of the run.
/// </summary>
/// <param name="catalogue">The clauses of the run.</param>
/// <param name="compares">Whether findings are compared with a baseline.</param>
/// <param name="place">Where a finding is put that stands on no row; services refuse a report in which one has no file.</param>
internal sealed class SarifReport(Catalogue catalogue, bool compares, string? place) : ReportWriter
{
    private readonly Dictionary<string, int> ruleIndex =
        catalogue.Entries.Select((entry, index) => (entry.Clause.Id, index)).ToDictionary(rule => rule.Id, rule => rule.index, StringComparer.Ordinal);

    private readonly SarifResults results = new();
    private readonly Spool notifications = new();

    public override LocalizedText? LeftOut => results.LeftOut;

    public override void Add(CheckFinding finding) => results.Add(
        finding.Urgency,
        JsonParts.Json(finding, (writer, one) => SarifResult.Write(writer, one, ruleIndex.GetValueOrDefault(one.Entry.Clause, -1), compares, place)));

    public override void Add(RegisterProblem problem) => notifications.Add(JsonParts.Json(problem, SarifResult.Write));

    public override void Write(CheckResult result, TextWriter target)
    {
        foreach (var note in result.Notes) notifications.Add(JsonParts.Json(note, SarifResult.Write));
        if (LeftOut is { } text) notifications.Add(JsonParts.Json(text, SarifResult.WriteLeftOut));
        target.Write("{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\n");
        Part(target, "tool", catalogue, SarifTool.Write);
        target.Write($"\"invocations\":[{{\"executionSuccessful\":true,\"exitCode\":{result.ExitCode(result.AllowsIndeterminate)},\"toolExecutionNotifications\":[");
        notifications.CopyTo(target);
        target.Write("]}],\n");
        Part(target, "properties", result, WriteProperties);
        target.Write("\"columnKind\":\"utf16CodeUnits\",\n\"results\":[");
        results.CopyTo(target);
        target.Write("]\n}]}\n");
    }

    public override void Dispose()
    {
        results.Dispose();
        notifications.Dispose();
        base.Dispose();
    }

    private static void Part<TValue>(TextWriter target, string name, TValue value, Action<Utf8JsonWriter, TValue> write)
    {
        target.Write($"\"{name}\":");
        target.Write(System.Text.Encoding.UTF8.GetString(JsonParts.Json(value, write)));
        target.Write(",\n");
    }

    private static void WriteProperties(Utf8JsonWriter writer, CheckResult result)
    {
        writer.WriteStartObject();
        writer.WriteString("asOf", JsonParts.Instant(result.Report.AsOf));
        writer.WritePropertyName("period");
        JsonParts.Write(writer, result.Report.Period);
        writer.WritePropertyName("files");
        JsonParts.Write(writer, result.Files);
        writer.WritePropertyName("notEvaluated");
        JsonParts.Write(writer, result.Report.NotEvaluated);
        writer.WriteEndObject();
    }
}
