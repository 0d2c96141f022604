namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>
/// Whether the government extranet is a public network is for a person to say: a link to it is never found to be a breach, and is
/// marked for review. <see cref="CipherEquipmentStaysOffline"/> judges every other.
/// </summary>
[Clause("B6.3")]
public sealed class ExtranetLinksAreReviewed(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AccessRequest<Device> request = default!;
        var networks = new ForbiddenNetworks(options);

        When()
            .Match(
                () => request,
                r => r.Action == SecrecyAction.Connect,
                r => r.Resource!.Kind == DeviceKind.CipherEquipment)
            .Having(() => networks.MayForbid(request.Context) == true);

        Then()
            .Prohibit(() => request, FindingMarks.NeedsReview);
    }
}
