using System.Text.Json;
using Jiyao.Rules.Tool.Checking;
using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>The findings as a baseline for later runs: one a line, so that a change of it reads well in a repository.</summary>
internal sealed class BaselineReport : ReportWriter
{
    private readonly Spool findings = new();

    public override void Add(CheckFinding finding)
    {
        if (finding.Standing == Standing.Waived || finding.Entry.Verdict is not (Verdict.Violated or Verdict.Indeterminate)) return;

        // That a waiver has run out is no state of a register, and stays to be told until the waiver is approved anew or taken out.
        if (finding.Entry.Fact is ExpiredWaiver) return;
        findings.Add(JsonParts.Json(finding, Write));
    }

    public override void Add(RegisterProblem problem)
    {
        // What cannot be read is mended in the register; a baseline does not excuse it.
    }

    public override void Write(CheckResult result, TextWriter target)
    {
        target.Write("{\n\"version\":1,\n\"findings\":[");
        findings.CopyTo(target);
        target.Write("\n]\n}\n");
    }

    public override void Dispose()
    {
        findings.Dispose();
        base.Dispose();
    }

    // The fingerprint is what counts; the rest says to people what it is.
    private static void Write(Utf8JsonWriter writer, CheckFinding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("fingerprint", finding.Fingerprint);
        writer.WriteString("clause", finding.Entry.Clause);
        writer.WriteString("verdict", JsonNamingPolicy.CamelCase.ConvertName(finding.Entry.Verdict.ToString()));
        writer.WriteString("kind", finding.Entry.Kind);
        writer.WriteString("id", RecordName.Of(finding.Entry.Fact));
        writer.WriteEndObject();
    }
}
