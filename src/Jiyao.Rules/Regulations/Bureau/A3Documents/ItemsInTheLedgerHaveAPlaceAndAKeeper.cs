using Jiyao.Rules.Regulations.Bureau.A5Storage;

namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>Of an item that no record of whereabouts has, the ledger itself says where it is and who keeps it.</summary>
[Clause("A3.a4")]
public sealed class ItemsInTheLedgerHaveAPlaceAndAKeeper : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Carrier carrier = default!;
        AuditPeriod period = default!;

        When()
            .Match(() => carrier, c => c.Number != null, c => Protection.IsKept(c))
            .Not<Custody>(s => s.Item != null, s => s.Item == carrier.Number)
            .Match(() => period);

        Then()
            .Oblige(() => carrier, Duty.KnowWhereabouts, kept: c => LedgerEntry.IsKnown(c, period.Latest), details: c => LedgerEntry.Text(c, period.Latest));
    }
}
