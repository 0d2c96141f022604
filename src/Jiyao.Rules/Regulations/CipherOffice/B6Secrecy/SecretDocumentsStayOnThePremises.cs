namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>Secret documents of any level are not carried out of the building.</summary>
[Clause("B6.4.e")]
public sealed class SecretDocumentsStayOnThePremises(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AccessRequest<Document> request = default!;
        SecrecyLevel? lowest = options.SecretIncludesInternal ? SecrecyLevel.Internal : SecrecyLevel.Secret;

        When()
            .Match(
                () => request,
                r => r.Action == SecrecyAction.CarryOut,
                r => r.Resource!.Level >= lowest)
            .Having(() => !options.AllowApprovedCarry || request.Context.WasApprovedBy(request.At, TimeSpan.Zero) == false);

        Then()
            .Prohibit(() => request, details: r => CarryNotes.Of(r));
    }
}
