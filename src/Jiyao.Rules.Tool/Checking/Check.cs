using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Reports;

namespace Jiyao.Rules.Tool.Checking;

/// <summary>Reads the registers once, row by row, judges each row and hands on what was found.</summary>
internal sealed class Check(IRegulationEngine engine, AuditOptions options)
{
    public CheckResult Run(IReadOnlyList<Register> registers, IFindingSink sink)
    {
        var problems = 0L;
        foreach (var register in registers)
        {
            register.ProblemFound = problem =>
            {
                problems++;
                sink.Add(problem);
            };
        }

        try
        {
            var report = engine.Audit(registers.SelectMany(register => register.Read()), new AuditOptions
            {
                AsOf = options.AsOf,
                IncludeCompliant = options.IncludeCompliant,
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
}
