using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

public sealed class CipherStorageTests
{
    [Theory]
    [InlineData(true, Verdict.Compliant)]
    [InlineData(false, Verdict.Indeterminate)]
    public void Of_two_cabinets_of_one_name_nobody_can_tell_which_is_meant(bool isOtherForThemOnly, Verdict expected) => Assert.Equal(
        expected,
        OneJoinedRule.Verdict(
            new CipherPapersHaveTheirCabinet(),
            [
                new Carrier { IsCipher = true, Place = "柜一" },
                new StoragePlace { Name = "柜一", IsLockable = true, IsForCipherPapersOnly = true },
                new StoragePlace { Name = "柜一", IsLockable = true, IsForCipherPapersOnly = isOtherForThemOnly },
            ]));

    [Fact]
    public void Two_rooms_of_one_name_neither_of_which_is_for_documents_are_no_room_for_them() => Assert.Equal(
        Verdict.Violated,
        OneJoinedRule.Verdict(
            new CipherPapersHaveTheirRoom(),
            [
                new Carrier { IsCipher = true, Place = "柜一" },
                new StoragePlace { Name = "柜一", RoomKind = RoomKind.Office },
                new StoragePlace { Name = "柜一", RoomKind = RoomKind.DocumentRoom, IsRoomForDocumentsOnly = false },
            ]));
}
