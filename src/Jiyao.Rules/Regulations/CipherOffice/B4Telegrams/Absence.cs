using Jiyao.Rules.Regulations.CipherOffice.B3Duty;

namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>Whose absence from post a late receipt is (B4.1.b).</summary>
/// <param name="options">The readings.</param>
internal sealed class Absence(CipherOfficeOptions options)
{
    private readonly ReceptionLimits limits = new(options);
    private readonly MinuteReading minutes = new(options.MinutePrecision);
    private readonly OpenItems items = new(options.HandoverAck);

    /// <summary>Whether its receipt may be late, whenever it is asked; where that is not known, nobody's absence is.</summary>
    public bool MayBeLate(Telegram telegram) => Judge(telegram, DateTimeOffset.MaxValue) == Verdict.Violated;

    /// <summary>Whether its receipt is late as of the audit.</summary>
    public bool? IsLate(Telegram telegram, AuditPeriod period) => Judge(telegram, period.AsOf) == Verdict.Violated;

    /// <summary>
    /// Those who count as absent: by the strict reading the principal at the deadline, or whoever kept the telegram back. Where the
    /// records of presence do not tell who that was, whoever the roster has.
    /// </summary>
    public IEnumerable<Absentee> Of(
        Telegram telegram, IEnumerable<DutyPresence> stays, IEnumerable<DutyShift> shifts, IEnumerable<HandOver> handOvers)
    {
        var deadline = limits.ReceiptDue(telegram)!.Value;
        var (reception, due) = (deadline.Start.Earliest, deadline.Due.Earliest);
        return options.AbsenceAttribution switch
        {
            AbsenceAttribution.AtReception => [At(reception)],
            AbsenceAttribution.Both => [At(reception), At(due)],
            _ => [At(WasKeptBack(telegram, handOvers, reception, due) ? reception : due)],
        };

        Absentee At(DateTimeOffset at) => Principal(stays, at) is { } present ? new(telegram, present, at)
            : Rostered(shifts, at) is { } rostered ? new(telegram, rostered, at) { IsByTheRoster = true }
            : new(telegram, null, at);
    }

    private Verdict Judge(Telegram telegram, DateTimeOffset asOf) =>
        limits.ReceiptDue(telegram)?.Judge(limits.ReceiptSentAt(telegram), asOf) ?? Verdict.Indeterminate;

    // A hand-over fell between, and does not say that the telegram was handed over.
    private bool WasKeptBack(Telegram telegram, IEnumerable<HandOver> handOvers, DateTimeOffset from, DateTimeOffset to) => handOvers
        .Where(handOver => (handOver.IncomingSignedAt ?? handOver.PlannedAt) is { } at && at.Earliest > from && at.Earliest <= to)
        .Any(handOver => new[] { telegram.Number, telegram.Id }.OfType<string>().All(item => items.WasHandedOver(handOver, item) != true));

    private Person? Principal(IEnumerable<DutyPresence> stays, DateTimeOffset at) => stays
        .FirstOrDefault(stay => stay.Post == DutyPost.Principal && Holds(minutes.Happened(stay.From), minutes.Happened(stay.To), at))?.Person;

    private static Person? Rostered(IEnumerable<DutyShift> shifts, DateTimeOffset at) => shifts
        .FirstOrDefault(shift => shift.Post == DutyPost.Principal && Holds(MinuteReading.Planned(shift.From), MinuteReading.Planned(shift.To), at))?.Person;

    private static bool Holds(RecordedTime? from, RecordedTime? to, DateTimeOffset at) =>
        from is not null && RecordedInterval.Contains(from, to, at) == true;
}
