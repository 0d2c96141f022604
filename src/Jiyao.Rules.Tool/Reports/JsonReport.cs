using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jiyao.Rules.Tool.Checking;
using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>The report that programs read. Its shape is a contract.</summary>
internal sealed class JsonReport : ReportWriter
{
    // Chinese stays readable; the report is a file of its own, never part of a page.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Spool entries = new();
    private readonly Spool rejected = new();

    public override void Add(AuditEntry entry) => entries.Add(Json(entry, JsonParts.Write));

    public override void Add(RegisterProblem problem) => rejected.Add(Json(problem, JsonParts.Write));

    public override void Write(CheckResult result, TextWriter target)
    {
        target.Write("{\n");
        Part(target, "asOf", Json(result.Report.AsOf, (writer, asOf) => writer.WriteStringValue(JsonParts.Instant(asOf))));
        Part(target, "period", Json(result.Report.Period, JsonParts.Write));
        Part(target, "regulations", Json(result.Report.Regulations, JsonParts.WriteStrings));
        Part(target, "files", Json(result.Files, JsonParts.Write));
        Part(target, "summary", Json(result.Report.Total, JsonParts.WriteSummary));
        Part(target, "clauses", Json(result.Report.Clauses, JsonParts.Write));
        Part(target, "entries", entries);
        Part(target, "notEvaluated", Json(result.Report.NotEvaluated, JsonParts.Write));
        target.Write("\"rejected\":[");
        rejected.CopyTo(target);
        target.Write("]\n}\n");
    }

    public override void Dispose()
    {
        entries.Dispose();
        rejected.Dispose();
        base.Dispose();
    }

    private static void Part(TextWriter target, string name, ReadOnlySpan<byte> json)
    {
        target.Write($"\"{name}\":");
        target.Write(System.Text.Encoding.UTF8.GetString(json));
        target.Write(",\n");
    }

    private static void Part(TextWriter target, string name, Spool list)
    {
        target.Write($"\"{name}\":[");
        list.CopyTo(target);
        target.Write("],\n");
    }

    private static ReadOnlySpan<byte> Json<TValue>(TValue value, Action<Utf8JsonWriter, TValue> write)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer, Readable)) write(writer, value);
        return buffer.WrittenSpan;
    }
}
