namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>
/// Every item open at a hand-over is listed, and acknowledged by the incoming officer. Where there is a register of telegrams
/// <see cref="OpenTelegramsAreHandedOver"/> asks for those too.
/// </summary>
[Clause("B3.3.d"), HoldsWithout(typeof(Telegram))]
public sealed class OpenItemsAreHandedOver(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IEnumerable<int> telegrams = default!;
        HandOver handOver = default!;
        AuditPeriod period = default!;
        var items = new OpenItems(options.HandoverAck);

        When()
            .Query(() => telegrams, q => q.Match<Telegram>().Select(t => 1).Collect())
            .Match(() => handOver, h => !telegrams.Any())
            .Match(() => period, p => !Relief.IsToCome(handOver, p));

        Then()
            .Oblige(() => handOver, Duty.HandItemsOver, kept: h => items.WereHandedOver(h), details: h => items.Text(h));
    }
}
