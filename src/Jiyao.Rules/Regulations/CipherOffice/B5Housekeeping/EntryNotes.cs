namespace Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;

/// <summary>Why an entry is for a person to review.</summary>
internal static class EntryNotes
{
    /// <summary>What another text says of such an entry, or that this one is silent; null: there is nothing to add.</summary>
    public static LocalizedText? Of(AccessRequest<Room> request) => request.Context switch
    {
        { IsEmergency: true } => new(
            "属应急救援，条文未作例外，须人工复核。", "It was an emergency service; the text makes no exception, which a person should review."),
        { IsEscorted: true } context when context.WasApprovedBy(request.At, TimeSpan.Zero) == true => new(
            "经批准且有人陪同；保密法实施条例第二十七条第（七）项容许在监督下维修，两者冲突，须人工复核。",
            "It was approved and escorted; article 27(7) of the implementing regulations foresees repair under supervision. The texts conflict, which a person should review."),
        _ => null,
    };
}
