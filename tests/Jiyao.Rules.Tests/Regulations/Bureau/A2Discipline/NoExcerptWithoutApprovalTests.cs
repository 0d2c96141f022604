using Jiyao.Rules.Regulations.Bureau.A2Discipline;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A2Discipline;

public sealed class NoExcerptWithoutApprovalTests()
    : PriorApproval(SecrecyAction.Excerpt, options => new NoExcerptWithoutApproval(options));
