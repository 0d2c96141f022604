namespace Jiyao.Rules.Regulations.Bureau.A4Devices;

/// <summary>One person answers for each device in service that is online.</summary>
[Clause("A4.a")]
public sealed class OnlineDevicesHaveAResponsiblePerson(BureauOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Device device = default!;
        AuditPeriod period = default!;
        var owners = new OnlineOwners(options);

        When()
            .Match(() => device, d => d.IsOnline == true, d => d.IsInService ?? true)
            .Match(() => period);

        Then()
            .Oblige(
                () => device,
                Duty.HaveResponsiblePerson,
                kept: d => owners.Answer(d.Custodians, d.Unit, period.Latest),
                details: d => SoleCustodian.Text(d.Custodians, period.Latest));
    }
}
