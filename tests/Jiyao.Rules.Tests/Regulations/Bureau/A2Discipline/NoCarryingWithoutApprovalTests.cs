using Jiyao.Rules.Regulations.Bureau.A2Discipline;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A2Discipline;

public sealed class NoCarryingWithoutApprovalTests()
    : PriorApproval(SecrecyAction.CarryOut, options => new NoCarryingWithoutApproval(options));
