using Jiyao.Rules.Tool.Checking;
using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>The report that programs read. Its shape is a contract.</summary>
internal sealed class JsonReport : ReportWriter
{
    private readonly Spool entries = new();
    private readonly Spool rejected = new();

    public override void Add(CheckFinding finding) => entries.Add(finding, JsonParts.Write);

    public override void Add(RegisterProblem problem) => rejected.Add(problem, JsonParts.Write);

    public override void Write(CheckResult result, TextWriter target)
    {
        target.Write("{\n");
        Part(target, "asOf", JsonParts.Json(result.Report.AsOf, (writer, asOf) => writer.WriteStringValue(JsonParts.Instant(asOf))));
        Part(target, "period", JsonParts.Json(result.Report.Period, JsonParts.Write));
        Part(target, "regulations", JsonParts.Json(result.Report.Regulations, JsonParts.WriteStrings));
        Part(target, "files", JsonParts.Json(result.Files, JsonParts.Write));
        Part(target, "summary", JsonParts.Json(result.Report.Total, JsonParts.WriteSummary));
        Part(target, "clauses", JsonParts.Json(result.Report.Clauses, JsonParts.Write));
        Part(target, "entries", entries);
        Part(target, "notEvaluated", JsonParts.Json(result.Report.NotEvaluated, JsonParts.Write));
        Part(target, "passedOver", JsonParts.Json(result.PassedOver, JsonParts.Write));
        Part(target, "unusedWaivers", JsonParts.Json(result.UnusedWaivers, JsonParts.Write));
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
}
