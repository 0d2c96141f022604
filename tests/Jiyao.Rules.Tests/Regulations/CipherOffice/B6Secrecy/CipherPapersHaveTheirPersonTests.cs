using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

public sealed class CipherPapersHaveTheirPersonTests
{
    private static readonly Custodianship Zhang = new(new Person { Name = "张三" });

    private static readonly Custodianship Li = new(new Person { Name = "李四" });

    [Fact]
    public void One_person_is_in_charge_and_a_deputy_may_stand_in()
    {
        Assert.Equal(Verdict.Compliant, On(Zhang));
        Assert.Equal(Verdict.Compliant, On(Zhang, Li with { IsDeputy = true }));
        Assert.Equal(Verdict.Violated, On(Zhang, Li));
        Assert.Equal(Verdict.Violated, On());
    }

    [Fact]
    public void Who_it_is_must_be_known() => Assert.Equal(Verdict.Indeterminate, On(null));

    [Theory]
    [InlineData(false, CarrierStatus.InUse)]
    [InlineData(true, CarrierStatus.Destroyed)]
    public void Other_papers_and_those_that_are_gone_are_none_of_its(bool isCipher, CarrierStatus status) =>
        Assert.Empty(OneJoinedRule.On(new CipherPapersHaveTheirPerson(), [new Carrier { IsCipher = isCipher, Status = status, Custodians = [] }]));

    private static Verdict On(params Custodianship[]? custodians) =>
        OneJoinedRule.Verdict(new CipherPapersHaveTheirPerson(), [new Carrier { IsCipher = true, Custodians = custodians }]);
}
