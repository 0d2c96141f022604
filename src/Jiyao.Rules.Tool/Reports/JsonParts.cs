using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jiyao.Rules.Tool.Checking;
using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>The parts of the JSON report.</summary>
internal static class JsonParts
{
    // Chinese stays readable; a report is a file of its own, never part of a page.
    public static JsonWriterOptions Readable { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonEncodedText[] Verdicts = Names<Verdict>();
    private static readonly JsonEncodedText[] NotEvaluatedKinds = Names<NotEvaluatedKind>();

    public static ReadOnlySpan<byte> Json<TValue>(TValue value, Action<Utf8JsonWriter, TValue> write)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer, Readable)) write(writer, value);
        return buffer.WrittenSpan;
    }

    public static void Write(Utf8JsonWriter writer, CheckFinding finding)
    {
        var entry = finding.Entry;
        writer.WriteStartObject();
        writer.WriteString("clause", entry.Clause);
        writer.WriteString("verdict", Verdicts[(int)entry.Verdict]);
        writer.WriteString("kind", entry.Kind);
        writer.WriteString("id", entry.Fact.Id);
        writer.WriteString("path", entry.Fact.Source?.Path);
        if (entry.Fact.Source is { } source) writer.WriteNumber("row", source.Row);
        else writer.WriteNull("row");
        if (entry.Due is { Due.Precision: not TimePrecision.Illegible } due) writer.WriteString("due", due.Due.Earliest);
        else writer.WriteNull("due");
        writer.WriteString("fulfilled", entry.FulfilledAt is { } at ? at.ToString() : null);
        Write(writer, "message", entry.Message);
        writer.WritePropertyName("missing");
        WriteStrings(writer, entry.Missing);
        if (entry.Errors.Count > 0)
        {
            writer.WritePropertyName("errors");
            WriteStrings(writer, [.. entry.Errors.Select(error => error.Message)]);
        }

        if (entry.Marks != FindingMarks.None) writer.WriteString("marks", JsonNamingPolicy.CamelCase.ConvertName(entry.Marks.ToString()));
        if (finding.Standing == Standing.Known) writer.WriteBoolean("known", true);
        if (finding.Waiver is { } waiver) Write(writer, waiver);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Waiver waiver)
    {
        writer.WriteStartObject("waiver");
        writer.WriteString("reason", waiver.Reason);
        writer.WriteString("approver", waiver.Approver);
        writer.WriteString("expires", waiver.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }

    /// <summary>The period: its end is the first instant after it.</summary>
    public static void Write(Utf8JsonWriter writer, AuditPeriod period)
    {
        writer.WriteStartObject();
        writer.WriteString("from", Instant(period.From));
        writer.WriteString("to", Instant(period.To));
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, RegisterProblem problem)
    {
        writer.WriteStartObject();
        writer.WriteString("path", problem.Path);
        writer.WriteNumber("row", problem.Row);
        writer.WriteString("column", problem.Column);
        writer.WriteString("value", problem.Value);
        writer.WriteString("problem", problem.Problem);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, IReadOnlyList<PassedOver> others) => WriteList(writer, others, other =>
    {
        writer.WriteString("path", other.Path);
        Write(writer, "reason", other.Reason);
    });

    public static void Write(Utf8JsonWriter writer, IReadOnlyList<CheckedFile> files) => WriteList(writer, files, file =>
    {
        writer.WriteString("path", file.Path);
        writer.WriteString("kind", file.Kind);
        writer.WriteNumber("rows", file.Rows);
        writer.WriteNumber("evaluated", file.Evaluated);
        writer.WriteNumber("rejected", file.Rejected);
        writer.WritePropertyName("unknownColumns");
        WriteStrings(writer, file.UnknownColumns);
    });

    public static void Write(Utf8JsonWriter writer, IReadOnlyList<Waiver> unused) => WriteList(writer, unused, waiver =>
    {
        writer.WriteString("clause", waiver.Clause);
        writer.WriteString("record", waiver.Record);
        writer.WriteString("kind", waiver.Kind);
        writer.WriteString("file", waiver.File);
        writer.WriteString("day", waiver.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    });

    public static void Write(Utf8JsonWriter writer, IReadOnlyList<ClauseTally> clauses) => WriteList(writer, clauses, clause =>
    {
        writer.WriteString("id", clause.Clause);
        WriteCounts(writer, clause);
    });

    public static void Write(Utf8JsonWriter writer, IReadOnlyList<ClauseNotEvaluated> clauses) => WriteList(writer, clauses, clause =>
    {
        writer.WriteString("clause", clause.Clause);
        writer.WriteString("kind", NotEvaluatedKinds[(int)clause.Kind]);
        Write(writer, "reason", clause.Reason);
    });

    public static void WriteSummary(Utf8JsonWriter writer, ClauseTally total)
    {
        writer.WriteStartObject();
        WriteCounts(writer, total);
        writer.WriteEndObject();
    }

    public static void WriteStrings(Utf8JsonWriter writer, IReadOnlyList<string> texts)
    {
        writer.WriteStartArray();
        foreach (var text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    public static string Instant(DateTimeOffset instant) =>
        instant.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    private static JsonEncodedText[] Names<TEnum>()
        where TEnum : struct, Enum => Array.ConvertAll(Enum.GetNames<TEnum>(), name => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(name)));

    private static void Write(Utf8JsonWriter writer, string name, LocalizedText text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("zh", text.Zh);
        writer.WriteString("en", text.En);
        writer.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter writer, ClauseTally tally)
    {
        writer.WriteNumber("compliant", tally.Compliant);
        writer.WriteNumber("violated", tally.Violated);
        writer.WriteNumber("pending", tally.Pending);
        writer.WriteNumber("indeterminate", tally.Indeterminate);
    }

    private static void WriteList<TItem>(Utf8JsonWriter writer, IReadOnlyList<TItem> items, Action<TItem> write)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
