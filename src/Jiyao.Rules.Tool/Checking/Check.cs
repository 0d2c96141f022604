using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Reports;
using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Checking;

/// <summary>Reads the registers row by row, judges each row and hands on what was found.</summary>
/// <param name="engine">Judges.</param>
/// <param name="options">Of which time it judges; the as-of instant is given.</param>
/// <param name="triage">Tells what is new from what is known or waived.</param>
/// <param name="names">What the office calls its places.</param>
internal sealed class Check(IRegulationEngine engine, AuditOptions options, Triage triage, OfficeNames names)
{
    public CheckResult Run(IReadOnlyList<Register> registers, IFindingSink sink, ProgressLine? progress = null)
    {
        var (problems, asOf) = (0L, options.AsOf!.Value);
        try
        {
            triage.Names = FileNames.Of(registers.Select(register => register.Path));
            var office = OfficeDirectory.Of(registers, names, engine);
            foreach (var register in registers)
            {
                register.Office = office;
                register.ProblemFound = problem =>
                {
                    problems++;
                    sink.Add(problem);
                };
            }

            var reading = new RegisterReading(registers, progress);
            var report = engine.AuditPartitions(reading.Parts(), new AuditOptions
            {
                AsOf = options.AsOf,
                From = options.From,
                To = options.To,
                Supplied = [.. registers.Select(register => register.Fact).Distinct()],
                IncludeCompliant = options.IncludeCompliant,
                Workers = Environment.ProcessorCount,
                CancellationToken = options.CancellationToken,
                OnEntry = entry => sink.Add(triage.Of(entry, asOf)),
            });
            reading.TellRest();
            var files = registers.Select(Checked).ToList();
            var expired = triage.Expired(asOf).ToList();
            foreach (var finding in expired) sink.Add(finding);
            return new CheckResult(WithFindings(report, expired), files, problems, triage);
        }
        finally
        {
            progress?.End();
            foreach (var register in registers) register.Dispose();
        }
    }

    private static CheckedFile Checked(Register register) => new(
        register.Path, register.Kind, register.Rows, register.Rejected, [.. register.UnknownHeaders.Select(header => Excerpt.Of(header))]);

    // The tallies have what the entries have.
    private static AuditReport WithFindings(AuditReport report, List<CheckFinding> expired)
    {
        if (expired.Count == 0) return report;
        var counts = expired.CountBy(finding => finding.Entry.Clause).ToDictionary();
        var tallies = report.Clauses.Select(tally => tally with { Violated = tally.Violated + counts.GetValueOrDefault(tally.Clause) });
        var others = counts.Where(count => report.Clauses.All(tally => tally.Clause != count.Key));
        return new()
        {
            AsOf = report.AsOf,
            Period = report.Period,
            Regulations = report.Regulations,
            Facts = report.Facts,
            Clauses = [.. tallies, .. others.Select(count => new ClauseTally(count.Key, 0, count.Value, 0, 0))],
            Entries = report.Entries,
            NotEvaluated = report.NotEvaluated,
        };
    }
}
