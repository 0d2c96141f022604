using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>
/// Every telegram that came in by a hand-over and was not finished by it is listed and acknowledged too, whatever the outgoing officer took for
/// open. Where there is no register of telegrams <see cref="OpenItemsAreHandedOver"/> goes by the hand-over alone.
/// </summary>
[Clause("B3.3.d")]
public sealed class OpenTelegramsAreHandedOver(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IEnumerable<TelegramOnHand> telegrams = default!;
        IEnumerable<HandOver> handOvers = default!;
        TelegramsOnHand onHand = default!;
        HandOver handOver = default!;
        AuditPeriod period = default!;
        var (limits, minutes) = (new HandlingLimits(options), new MinuteReading(options.MinutePrecision));

        When()
            .Query(() => telegrams, q => q.Match<Telegram>().Select(t => new TelegramOnHand(t, limits, minutes)).Collect())
            .Query(() => handOvers, q => q.Match<HandOver>().Collect())
            .Let(() => onHand, () => TelegramsOnHand.Of(telegrams, handOvers, options.HandoverAck))
            .Match(() => handOver, h => telegrams.Any())
            .Match(() => period, p => !Relief.IsToCome(handOver, p));

        Then()
            .Oblige(() => handOver, Duty.HandItemsOver, kept: h => onHand.WereHandedOver(h), details: h => onHand.Text(h));
    }
}
