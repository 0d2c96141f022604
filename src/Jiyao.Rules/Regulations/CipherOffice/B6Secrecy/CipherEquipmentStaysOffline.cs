namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>Cipher equipment is never linked to the Internet or another public network, for however short a time.</summary>
[Clause("B6.3")]
public sealed class CipherEquipmentStaysOffline(CipherOfficeOptions options) : Rule
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
            .Having(() => networks.Forbids(request.Context) == true);

        Then()
            .Prohibit(() => request);
    }
}
