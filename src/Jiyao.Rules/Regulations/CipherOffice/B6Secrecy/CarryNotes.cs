namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>Where another text would let a document be carried out.</summary>
internal static class CarryNotes
{
    /// <summary>That it was approved, which helps under other texts alone; null: it was not.</summary>
    public static LocalizedText? Of(AccessRequest<Document> request) => request.Context.WasApprovedBy(request.At, TimeSpan.Zero) == true
        ? new(
            "事先已获批准；A2.e4 和保密法实施条例第二十七条第（八）项容许经批准携带，与本条冲突。",
            "It was approved beforehand; A2.e4 and article 27(8) of the implementing regulations let approved documents be carried, which conflicts with this clause.")
        : null;
}
