using Jiyao.Rules.Regulations.Bureau.A2Discipline;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A2Discipline;

public sealed class NoLeavingTheRoomWithoutApprovalTests()
    : PriorApproval(SecrecyAction.LeaveRoomWith, options => new NoLeavingTheRoomWithoutApproval(options));
