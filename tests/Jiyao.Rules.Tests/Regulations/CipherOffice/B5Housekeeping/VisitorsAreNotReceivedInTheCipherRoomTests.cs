using Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;
using static Jiyao.Rules.Tests.Regulations.CipherOffice.B5Housekeeping.RoomVisit;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B5Housekeeping;

public sealed class VisitorsAreNotReceivedInTheCipherRoomTests
{
    private static readonly VisitorsAreNotReceivedInTheCipherRoom Strict = new(new());

    private static readonly VisitorsAreNotReceivedInTheCipherRoom ButForLeaders =
        new(new() { VisitException = VisitException.Leaders });

    [Fact]
    public void Nobody_receives_a_visitor_there()
    {
        Assert.Equal(DecisionEffect.Deny, OneRule.Answer(Strict, Visitor(Holder(Role.CipherOfficer))));
        Assert.Equal(DecisionEffect.Deny, OneRule.Answer(Strict, Visitor(Holder(Role.DistrictLeader))));
        Assert.Equal(DecisionEffect.Deny, OneRule.Answer(Strict, Visitor(null)));
    }

    [Fact]
    public void Leaders_may_where_the_text_is_so_read()
    {
        Assert.Equal(DecisionEffect.Permit, OneRule.Answer(ButForLeaders, Visitor(Holder(Role.DistrictLeader))));
        Assert.Equal(DecisionEffect.Permit, OneRule.Answer(ButForLeaders, Visitor(Holder(Role.DeputyDirectorInCharge))));
        Assert.Equal(DecisionEffect.Deny, OneRule.Answer(ButForLeaders, Visitor(Holder(Role.Director))));
        Assert.Equal(DecisionEffect.Indeterminate, OneRule.Answer(ButForLeaders, Visitor(null)));
    }

    [Theory]
    [InlineData(RoomKind.Office, DecisionEffect.NotApplicable)]
    [InlineData(null, DecisionEffect.Indeterminate)]
    public void It_speaks_of_the_cipher_room(RoomKind? kind, DecisionEffect expected) =>
        Assert.Equal(expected, OneRule.Answer(Strict, Visitor(Holder(), kind)));
}
