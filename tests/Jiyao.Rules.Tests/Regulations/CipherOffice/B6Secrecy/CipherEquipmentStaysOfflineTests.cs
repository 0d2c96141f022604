using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

public sealed class CipherEquipmentStaysOfflineTests
{
    [Theory]
    [InlineData(NetworkKind.Internet, DecisionEffect.Deny)]
    [InlineData(NetworkKind.OtherPublic, DecisionEffect.Deny)]
    [InlineData(NetworkKind.GovernmentExtranet, DecisionEffect.Permit)]
    [InlineData(NetworkKind.Isolated, DecisionEffect.Permit)]
    [InlineData(null, DecisionEffect.Indeterminate)]
    public void No_public_network_is_allowed(NetworkKind? network, DecisionEffect expected) =>
        Assert.Equal(expected, Answer(network));

    [Theory]
    [InlineData(NetworkKind.Internet, DecisionEffect.Deny)]
    [InlineData(NetworkKind.OtherPublic, DecisionEffect.Permit)]
    [InlineData(NetworkKind.GovernmentExtranet, DecisionEffect.Permit)]
    [InlineData(null, DecisionEffect.Indeterminate)]
    public void Or_not_the_Internet_alone(NetworkKind? network, DecisionEffect expected) =>
        Assert.Equal(expected, Answer(network, OnlineScope.InternetOnly));

    [Theory]
    [InlineData(DeviceKind.Computer, DecisionEffect.NotApplicable)]
    [InlineData(null, DecisionEffect.Indeterminate)]
    public void It_speaks_of_cipher_equipment(DeviceKind? kind, DecisionEffect expected) =>
        Assert.Equal(expected, Answer(NetworkKind.Internet, kind: kind));

    private static DecisionEffect Answer(
        NetworkKind? network, OnlineScope scope = default, DeviceKind? kind = DeviceKind.CipherEquipment) => OneRule.Answer(
        new CipherEquipmentStaysOffline(new() { OnlineScope = scope }),
        new AccessRequest<Device>
        {
            Action = SecrecyAction.Connect,
            Resource = new Device { Kind = kind },
            At = At("10:00"),
            Context = new AccessContext { Network = network },
        });
}
