using Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B5Housekeeping;

public sealed class NoPapersStayOnDesksTests
{
    [Theory]
    [InlineData(true, false, Verdict.Violated)]
    [InlineData(false, true, Verdict.Violated)]
    [InlineData(false, false, Verdict.Compliant)]
    [InlineData(false, null, Verdict.Indeterminate)]
    [InlineData(null, true, Verdict.Violated)]
    public void They_may_lie_there_only_while_somebody_works(bool? isUnattended, bool? isAfterHours, Verdict expected) =>
        Assert.Equal(expected, On(new(), Papers(true, isUnattended, isAfterHours)));

    [Fact]
    public void Where_the_office_so_reads_they_never_may()
    {
        var always = new CipherOfficeOptions { DeskRule = DeskRule.Always };

        Assert.Equal(Verdict.Violated, On(always, Papers(true, false, false)));
        Assert.Equal(Verdict.Violated, On(always, Papers(true, null, null)));
        Assert.Equal(Verdict.Compliant, On(always, Papers(false, true, true)));
        Assert.Equal(Verdict.Indeterminate, On(always, Papers(null, true, true)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_nobody_knows_to_be_papers_is_not_kept(bool isBreach) => Assert.Equal(
        Verdict.Indeterminate, On(new(), new Observation { IsBreach = isBreach, IsUnattended = false, IsAfterHours = false, FoundAt = At("12:10") }));

    private static Verdict On(CipherOfficeOptions options, Observation seen) => OneRule.On(new NoPapersStayOnDesks(options), seen);

    private static Observation Papers(bool? isBreach, bool? isUnattended, bool? isAfterHours) => new()
    {
        Matter = ObservedMatter.PapersOnDesk,
        IsBreach = isBreach,
        IsUnattended = isUnattended,
        IsAfterHours = isAfterHours,
        FoundAt = At("12:10"),
    };
}
