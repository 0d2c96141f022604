namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>Every item open at a hand-over is listed, and acknowledged by the incoming officer.</summary>
[Clause("B3.3.d")]
public sealed class OpenItemsAreHandedOver(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        HandOver handOver = default!;
        AuditPeriod period = default!;
        var items = new OpenItems(options.HandoverAck);

        When()
            .Match(() => handOver)
            .Match(() => period, p => !Relief.IsToCome(handOver, p));

        Then()
            .Oblige(() => handOver, Duty.HandItemsOver, kept: h => items.WereHandedOver(h), details: h => items.Text(h));
    }
}
