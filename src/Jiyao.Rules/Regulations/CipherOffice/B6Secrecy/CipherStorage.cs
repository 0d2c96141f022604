namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>Where cipher documents lie (B6.4). A place that no list has is neither, and of several of one name nobody can tell which is meant.</summary>
internal static class CipherStorage
{
    [Needs("place")]
    public static bool? IsInDocumentRoom(IEnumerable<StoragePlace> places) => Namesakes.Agree(places, place =>
        place.RoomKind is { } kind ? kind == RoomKind.DocumentRoom ? place.IsRoomForDocumentsOnly : false : null);

    [Needs("place")]
    public static bool? IsInOwnCabinet(IEnumerable<StoragePlace> places) =>
        Namesakes.Agree(places, place => place.IsLockable & place.IsForCipherPapersOnly);

    public static LocalizedText? Text(Carrier carrier) => carrier.Place is { } place ? new($"存放于“{place}”。", $"Kept at \"{place}\".") : null;
}
