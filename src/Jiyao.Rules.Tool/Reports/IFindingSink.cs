using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>Takes what a check finds as it is found.</summary>
internal interface IFindingSink
{
    void Add(AuditEntry entry);

    void Add(RegisterProblem problem);
}
