using Jiyao.Rules.Regulations.Bureau.A2Discipline;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A2Discipline;

public sealed class NoRecordingWithoutApprovalTests()
    : PriorApproval(SecrecyAction.Record, options => new NoRecordingWithoutApproval(options));
