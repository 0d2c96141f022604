namespace Jiyao.Rules;

/// <summary>Whether a number that stands for a word stands for any: a host can make an enum of whatever it reads.</summary>
internal static class Words
{
    public static bool Include(SecrecyLevel? word) => word is null or (>= SecrecyLevel.Public and <= SecrecyLevel.TopSecret);

    public static bool Include(DocumentKind? word) => word is null or (>= DocumentKind.Official and <= DocumentKind.Archive);

    public static bool Include(DeviceKind? word) => word is null or (>= DeviceKind.CipherEquipment and <= DeviceKind.Recorder);

    public static bool Include(LineKind? word) => word is null or (>= LineKind.ListedEncrypted and <= LineKind.PayPhone);

    public static bool Include(NetworkKind? word) => word is null or (>= NetworkKind.Internet and <= NetworkKind.Isolated);

    public static bool Include(RoomKind? word) => word is null or (>= RoomKind.CipherRoom and <= RoomKind.PublicPlace);

    public static bool Include(TelegramDirection? word) => word is null or (>= TelegramDirection.Incoming and <= TelegramDirection.Outgoing);

    public static bool Include(TelegramPrecedence? word) => word is null or (>= TelegramPrecedence.Ordinary and <= TelegramPrecedence.Flash);

    public static bool Include(TelegramForm? word) => word is null or (>= TelegramForm.Cipher and <= TelegramForm.InternalFax);

    public static bool Include(TelegramOutcome? word) => word is null or (>= TelegramOutcome.Completed and <= TelegramOutcome.Other);
}
