namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>Nobody keeps what is due for filing or return but its registered custodian.</summary>
[Clause("A3.f")]
public sealed class NothingDueBackIsKept : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Custody custody = default!;
        AuditPeriod period = default!;

        When()
            .Match(() => custody, c => c.GiveBackDueAt != null, c => c.IsRegisteredCustodian == false)
            .Match(() => period)
            .Having(() => Retention.IsKept(custody, period) == true);

        Then()
            .Prohibit(() => custody, details: c => Retention.Text(c));
    }
}
