using Jiyao.Rules.Tool.Registers;
using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>Takes what a check finds as it is found.</summary>
internal interface IFindingSink
{
    void Add(CheckFinding finding);

    void Add(RegisterProblem problem);
}
