using Jiyao.Rules.Regulations.Bureau.A2Discipline;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A2Discipline;

public sealed class CopiesEnterTheLedgerTests
{
    [Theory]
    [InlineData("2026-001", Verdict.Compliant)]
    [InlineData("", Verdict.Violated)]
    [InlineData(" ", Verdict.Violated)]
    [InlineData(null, Verdict.Indeterminate)]
    public void A_copy_has_a_number_of_its_own(string? number, Verdict expected) =>
        Assert.Equal(expected, OneRule.On(new CopiesEnterTheLedger(), Copy(SecrecyLevel.Secret, number)));

    [Theory]
    [InlineData("2026-001", false, Verdict.Compliant)]
    [InlineData("2026-001", true, Verdict.Violated)]
    [InlineData(" ", true, Verdict.Violated)]
    public void A_number_that_another_copy_bears_is_not_its_own(string number, bool isTaken, Verdict expected) =>
        Assert.Equal(expected, OneRule.On(new CopiesEnterTheLedger(), Copy(SecrecyLevel.Secret, number, isTaken)));

    [Fact]
    public void The_number_that_is_taken_is_told()
    {
        var entry = Assert.Single(OneJoinedRule.On(new CopiesEnterTheLedger(), [Copy(SecrecyLevel.Secret, "2026-001", isTaken: true)]));

        Assert.EndsWith("编号 2026-001 已用于该件的另一份复制件。", entry.Message.Zh, StringComparison.Ordinal);
        Assert.EndsWith("Another copy of the paper has the number 2026-001 already.", entry.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SecrecyLevel.Internal, Verdict.NotApplicable)]
    [InlineData(null, Verdict.Indeterminate)]
    public void It_speaks_of_secret_papers(SecrecyLevel? level, Verdict expected) =>
        Assert.Equal(expected, OneRule.On(new CopiesEnterTheLedger(), Copy(level, null)));

    [Fact]
    public void It_forbids_nothing_but_is_owed_with_the_copy() =>
        Assert.Equal(DecisionEffect.Permit, OneRule.Answer(new CopiesEnterTheLedger(), Copy(SecrecyLevel.Secret, null)));

    private static AccessRequest<Document> Copy(SecrecyLevel? level, string? number, bool? isTaken = null) => new()
    {
        Action = SecrecyAction.Copy,
        Resource = new Document { Level = level },
        At = At("10:00"),
        Context = new AccessContext { CopyNumber = number, IsCopyNumberTaken = isTaken },
    };
}
