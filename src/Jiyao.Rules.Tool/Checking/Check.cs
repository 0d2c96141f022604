using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Reports;

namespace Jiyao.Rules.Tool.Checking;

/// <summary>Reads the registers row by row, judges each row and hands on what was found.</summary>
internal sealed class Check(IRegulationEngine engine, AuditOptions options)
{
    public CheckResult Run(IReadOnlyList<Register> registers, IFindingSink sink)
    {
        var problems = 0L;
        try
        {
            var office = OfficeDirectory.Of(registers);
            foreach (var register in registers)
            {
                register.Office = office;
                register.ProblemFound = problem =>
                {
                    problems++;
                    sink.Add(problem);
                };
            }

            var report = engine.Audit(Facts(registers), new AuditOptions
            {
                AsOf = options.AsOf,
                From = options.From,
                To = options.To,
                Supplied = [.. registers.Select(register => register.Fact).Distinct()],
                IncludeCompliant = options.IncludeCompliant,
                Workers = Environment.ProcessorCount,
                CancellationToken = options.CancellationToken,
                OnEntry = sink.Add,
            });
            var files = registers.Select(register => new CheckedFile(register.Path, register.Kind, register.Rows, register.Rejected)).ToList();
            return new CheckResult(report, files, problems);
        }
        finally
        {
            foreach (var register in registers) register.Dispose();
        }
    }

    // What only tells something of other records is no record to be judged.
    private static IEnumerable<Fact> Facts(IEnumerable<Register> registers) =>
        registers.SelectMany(register => register.Read()).Where(fact => fact is not ReferenceEntry);
}
