using Jiyao.Rules.Regulations.CipherOffice.B1ResponsibleUnits;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B1ResponsibleUnits;

public sealed class BothBodiesAreThereTests
{
    [Theory]
    [InlineData(UnitFunctions.CipherBureau | UnitFunctions.SecrecyBureau, "机要局 Compliant", "保密局 Compliant")]
    [InlineData(UnitFunctions.CipherBureau, "机要局 Compliant", "保密局 Violated")]
    [InlineData(UnitFunctions.None, "机要局 Violated", "保密局 Violated")]
    [InlineData(null, "机要局 Indeterminate", "保密局 Indeterminate")]
    public void One_unit_may_be_both(UnitFunctions? functions, params string[] expected) =>
        Assert.Equal(expected, On(new Unit { Functions = functions }));

    [Fact]
    public void Two_units_may_share_them_and_one_that_is_gone_is_neither()
    {
        Assert.Equal(
            ["机要局 Compliant", "保密局 Compliant"],
            On(new Unit { Functions = UnitFunctions.CipherBureau }, new Unit { Functions = UnitFunctions.SecrecyBureau }, new Unit()));
        Assert.Equal(
            ["机要局 Violated", "保密局 Violated"],
            On(new Unit { Functions = UnitFunctions.CipherBureau | UnitFunctions.SecrecyBureau, ActiveTo = At("2026-07-01") }));
    }

    [Fact]
    public void It_is_no_less_there_where_several_units_claim_it() => Assert.Equal(
        ["机要局 Compliant", "保密局 Indeterminate"],
        On(new Unit { Functions = UnitFunctions.CipherBureau }, new Unit(), new Unit { Functions = UnitFunctions.CipherBureau }));

    private static IEnumerable<string> On(params Unit[] units) => OneJoinedRule.Verdicts(new BothBodiesAreThere(), units);
}
