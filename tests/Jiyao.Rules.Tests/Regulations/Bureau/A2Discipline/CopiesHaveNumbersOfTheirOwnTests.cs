using Jiyao.Rules.Regulations.Bureau.A2Discipline;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A2Discipline;

public sealed class CopiesHaveNumbersOfTheirOwnTests
{
    private static readonly CopiesHaveNumbersOfTheirOwn Rule = new();

    [Fact]
    public void No_two_copies_stand_under_one_number() => Assert.Equal(
        ["F1 Violated", "F2 Compliant"], OneJoinedRule.Verdicts(Rule, [Copy("F1"), Copy("F2"), Copy(" F1 ", "Z2")]).Order());

    [Fact]
    public void A_copy_does_not_stand_under_the_number_of_its_original()
    {
        Assert.Equal(Verdict.Violated, OneJoinedRule.Verdict(Rule, [Copy("Z1")]));
        Assert.Equal(Verdict.Compliant, OneJoinedRule.Verdict(Rule, [Copy("Z1", item: null)]));
    }

    [Fact]
    public void What_else_bears_the_number_is_told()
    {
        Assert.EndsWith("编号 F1 用于 2 份复制件。", Told(Copy("F1"), Copy("F1")).Zh, StringComparison.Ordinal);
        Assert.EndsWith("Number Z1 is that of the original.", Told(Copy("Z1")).En, StringComparison.Ordinal);
    }

    [Fact]
    public void It_speaks_of_copies_of_secret_papers_that_have_a_number()
    {
        Assert.Empty(OneJoinedRule.On(Rule, [Copy(""), Copy(""), Copy(null), Copy(null)]));
        Assert.Empty(OneJoinedRule.On(Rule, [Copy("F1", level: SecrecyLevel.Internal), Copy("F1", level: SecrecyLevel.Internal)]));
        Assert.Empty(OneJoinedRule.On(Rule, [Copy("F1", action: SecrecyAction.Read), Copy("F1", action: SecrecyAction.Read)]));
    }

    private static LocalizedText Told(params Fact[] copies) => Assert.Single(OneJoinedRule.On(Rule, copies)).Message;

    private static AccessRequest<Document> Copy(
        string? number, string? item = "Z1", SecrecyLevel level = SecrecyLevel.Secret, SecrecyAction? action = null) => new()
        {
            Action = action ?? SecrecyAction.Copy,
            Resource = new Document { Number = item, Level = level },
            At = At("10:00"),
            Context = new AccessContext { CopyNumber = number },
        };
}
