namespace Jiyao.Rules.Regulations.Bureau.A4Devices;

/// <summary>One person is in charge of each machine in service; a deputy may stand in.</summary>
[Clause("A4.c")]
public sealed class DevicesHaveACustodian(BureauOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Device device = default!;
        AuditPeriod period = default!;
        var isEvery = options.DeviceClasses == DeviceClasses.Every;

        When()
            .Match(
                () => device,
                d => d.IsInService == true,
                d => isEvery || d.Kind == DeviceKind.Fax || d.Kind == DeviceKind.Copier
                    || d.Kind == DeviceKind.Computer || d.Kind == DeviceKind.Recorder)
            .Match(() => period);

        Then()
            .Oblige(
                () => device,
                Duty.HaveCustodian,
                kept: d => SoleCustodian.Is(d.Custodians, period.Latest),
                details: d => SoleCustodian.Text(d.Custodians, period.Latest));
    }
}
