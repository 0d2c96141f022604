using Jiyao.Rules.Tool.Checking;
using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>One report in the making: takes findings as they come, keeps what it needs of them, and writes itself at the end.</summary>
internal abstract class ReportWriter : IFindingSink, IDisposable
{
    /// <summary>Whether it counts what is compliant even where that is not listed.</summary>
    public virtual bool CountsCompliant => false;

    /// <summary>What the report does not hold of all that was found, where it does not say so to whoever reads it; null: nothing.</summary>
    public virtual LocalizedText? LeftOut => null;

    public abstract void Add(CheckFinding finding);

    /// <summary>Takes what is compliant where that is not listed.</summary>
    public virtual void Count(AuditEntry compliant)
    {
    }

    public abstract void Add(RegisterProblem problem);

    /// <summary>Writes the report.</summary>
    /// <param name="result">What the check came to.</param>
    /// <param name="target">Where to.</param>
    public abstract void Write(CheckResult result, TextWriter target);

    public virtual void Dispose() => GC.SuppressFinalize(this);
}
