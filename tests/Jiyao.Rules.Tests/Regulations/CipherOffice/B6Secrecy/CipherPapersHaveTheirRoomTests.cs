using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

public sealed class CipherPapersHaveTheirRoomTests
{
    private static readonly CipherPapersHaveTheirRoom Rule = new();

    [Fact]
    public void The_place_serves_them_alone()
    {
        Assert.Equal(Verdict.Compliant, On(new StoragePlace { Name = "柜一", RoomKind = RoomKind.DocumentRoom, IsRoomForDocumentsOnly = true }));
        Assert.Equal(Verdict.Violated, On(new StoragePlace { Name = "柜一", RoomKind = RoomKind.Office, IsRoomForDocumentsOnly = true }));
        Assert.Equal(Verdict.Violated, On(new StoragePlace { Name = "柜一", RoomKind = RoomKind.DocumentRoom, IsRoomForDocumentsOnly = false }));
    }

    [Fact]
    public void A_place_that_no_list_has_is_none_and_one_that_is_not_told_is_open()
    {
        Assert.Equal(Verdict.Violated, On(new StoragePlace { Name = "柜二", RoomKind = RoomKind.DocumentRoom, IsRoomForDocumentsOnly = true }));
        Assert.Equal(Verdict.Indeterminate, On(new StoragePlace { Name = "柜一", RoomKind = RoomKind.DocumentRoom }));
        Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(Rule, [new Carrier { IsCipher = true }, new StoragePlace { Name = "柜一" }]));
    }

    [Fact]
    public void Other_papers_are_none_of_its()
    {
        Assert.Empty(OneJoinedRule.On(Rule, [new Carrier { IsCipher = false, Place = "柜二" }]));
        Assert.Empty(OneJoinedRule.On(Rule, [new Carrier { IsCipher = true, Place = "柜二", Status = CarrierStatus.Returned }]));
    }

    private static Verdict On(StoragePlace place) => OneJoinedRule.Verdict(Rule, [new Carrier { IsCipher = true, Place = "柜一" }, place]);
}
