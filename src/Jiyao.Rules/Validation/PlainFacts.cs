namespace Jiyao.Rules.Validation;

/// <summary>The cheap tests for facts that are plainly well-formed: each enum holds one of its words.</summary>
internal static class PlainFacts
{
    public static bool IsPlain(Document document) =>
        document.Level is null or <= SecrecyLevel.TopSecret and >= SecrecyLevel.Public
        && document.Kind is null or <= DocumentKind.Archive and >= DocumentKind.Official;

    public static bool IsPlain(Device device) =>
        device.Kind is null or <= DeviceKind.Recorder and >= DeviceKind.CipherEquipment
        && device.Line is null or <= LineKind.PayPhone and >= LineKind.ListedEncrypted;

    public static bool IsPlain(Room room) => room.Kind is null or <= RoomKind.PublicPlace and >= RoomKind.CipherRoom;

    public static bool IsPlain(Person person) => person.Roles is null || !person.Roles.Contains(null!);

    public static bool IsPlain(Telegram telegram) =>
        telegram.Direction is null or <= TelegramDirection.Outgoing and >= TelegramDirection.Incoming
        && telegram.Level is null or <= SecrecyLevel.TopSecret and >= SecrecyLevel.Public
        && telegram.Precedence is null or <= TelegramPrecedence.Flash and >= TelegramPrecedence.Ordinary
        && telegram.Form is null or <= TelegramForm.InternalFax and >= TelegramForm.Cipher
        && telegram.Outcome is null or <= TelegramOutcome.Other and >= TelegramOutcome.Completed
        && telegram.PrecedenceChanges is PrecedenceChange[] { Length: 0 };

    public static bool IsPlain(AccessContext context) =>
        context.Network is null or <= NetworkKind.Isolated and >= NetworkKind.Internet
        && context.SubjectLevel is null or <= SecrecyLevel.TopSecret and >= SecrecyLevel.Public
        && !(context.IsApproved == false && context.ApprovedAt is not null);

    public static bool IsPlain(Fact? fact) => fact switch
    {
        null => true,
        Document document => IsPlain(document),
        Room room => IsPlain(room),
        Device device => IsPlain(device),
        Telegram telegram => IsPlain(telegram),
        Person person => IsPlain(person),
        AccessRequest request => IsPlain(request),

        // Records of registers meet their validator: they come by the thousand, not by the million.
        _ => !Validators.Know(fact.GetType()),
    };

    // The members are required, but a serializer or a null-forgiving host may leave them null.
    public static bool IsPlain(AccessRequest request) =>
        request.Action is not null
        && request.Context is { } context
        && (ReferenceEquals(context, AccessContext.Unknown) || IsPlain(context))
        && IsPlain(request.ResourceFact);
}
