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
    [InlineData(SecrecyLevel.Internal, Verdict.NotApplicable)]
    [InlineData(null, Verdict.Indeterminate)]
    public void It_speaks_of_secret_papers(SecrecyLevel? level, Verdict expected) =>
        Assert.Equal(expected, OneRule.On(new CopiesEnterTheLedger(), Copy(level, null)));

    [Fact]
    public void It_forbids_nothing_but_is_owed_with_the_copy() =>
        Assert.Equal(DecisionEffect.Permit, OneRule.Answer(new CopiesEnterTheLedger(), Copy(SecrecyLevel.Secret, null)));

    private static AccessRequest<Document> Copy(SecrecyLevel? level, string? number) => new()
    {
        Action = SecrecyAction.Copy,
        Resource = new Document { Level = level },
        At = At("10:00"),
        Context = new AccessContext { CopyNumber = number },
    };
}
