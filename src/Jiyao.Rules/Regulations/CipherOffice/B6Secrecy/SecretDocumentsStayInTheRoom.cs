namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>Where the room is read as the premises, secret documents are not carried out of the room either.</summary>
[Clause("B6.4.e")]
public sealed class SecretDocumentsStayInTheRoom(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AccessRequest<Document> request = default!;
        SecrecyLevel? lowest = options.SecretIncludesInternal ? SecrecyLevel.Internal : SecrecyLevel.Secret;

        When()
            .Match(
                () => request,
                r => r.Action == SecrecyAction.LeaveRoomWith,
                r => options.Premises == PremisesReading.Room,
                r => r.Resource!.Level >= lowest)
            .Having(() => !options.AllowApprovedCarry || request.Context.WasApprovedBy(request.At, TimeSpan.Zero) == false);

        Then()
            .Prohibit(() => request);
    }
}
