namespace Jiyao.Rules.Regulations.Bureau.A4Devices;

/// <summary>One person answers for each account in use.</summary>
[Clause("A4.a")]
public sealed class OnlineAccountsHaveAResponsiblePerson(BureauOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        OnlineAccount account = default!;
        AuditPeriod period = default!;
        var owners = new OnlineOwners(options);

        When()
            .Match(() => account, a => a.IsInUse == true)
            .Match(() => period);

        Then()
            .Oblige(
                () => account,
                Duty.HaveResponsiblePerson,
                kept: a => owners.Answer(a.Owners, a.Unit, period.Latest),
                details: a => SoleCustodian.Text(a.Owners, period.Latest));
    }
}
