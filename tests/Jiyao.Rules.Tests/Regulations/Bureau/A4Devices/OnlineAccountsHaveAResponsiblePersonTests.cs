using Jiyao.Rules.Regulations.Bureau.A4Devices;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A4Devices;

public sealed class OnlineAccountsHaveAResponsiblePersonTests
{
    [Fact]
    public void One_person_in_post_answers_for_each_account_in_use()
    {
        var left = new Person { Id = "1", ActiveTo = At("2026-12-31") };

        Assert.Equal(Verdict.Compliant, On(new(), Account(true, new Custodianship(new Person { Id = "1" }))));
        Assert.Equal(Verdict.Violated, On(new(), Account(true, new Custodianship(left))));
        Assert.Equal(Verdict.Indeterminate, On(new(), new OnlineAccount { IsInUse = true }));
        Assert.Empty(OneJoinedRule.On(new OnlineAccountsHaveAResponsiblePerson(new()), [Account(false)]));
    }

    [Fact]
    public void A_unit_is_enough_where_so_read() => Assert.Equal(
        Verdict.Compliant, On(new() { OnlineOwner = OnlineOwner.Unit }, new OnlineAccount { IsInUse = true, Unit = "办公室" }));

    private static Verdict On(BureauOptions options, OnlineAccount account) =>
        OneJoinedRule.Verdict(new OnlineAccountsHaveAResponsiblePerson(options), [account]);

    private static OnlineAccount Account(bool isInUse, params Custodianship[] owners) => new() { IsInUse = isInUse, Owners = owners };
}
