using Jiyao.Rules.Regulations.CipherOffice.B2ResponsiblePerson;
using Jiyao.Rules.Regulations.CipherOffice.B3Duty;

namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>When the head of the cipher room, or whoever acts as head by a delegation on record, was present.</summary>
internal sealed class HeadWatch
{
    private readonly Coverage coverage;
    private readonly MinuteReading minutes;

    private HeadWatch(IEnumerable<RecordedInterval> stays, MinuteReading minutes) => (coverage, this.minutes) = (Coverage.Of(stays), minutes);

    public static HeadWatch Of(IEnumerable<DutyPresence> stays, CipherOfficeOptions options) => new(
        stays.Where(stay => stay.Place != PresencePlace.Elsewhere).SelectMany(stay => AsHead(stay, options)), new(options.MinutePrecision));

    /// <summary>
    /// From when to when a telegram was handled; what had come as of the audit, and was not finished, went on until then. Null: that is not known.
    /// </summary>
    [Needs(nameof(Telegram.ReceivedAt), nameof(Telegram.SentAt), nameof(Telegram.CompletedAt))]
    public HandlingTime? Handling(Telegram telegram, AuditPeriod period) =>
        minutes.Happened(telegram.When) is { Precision: not TimePrecision.Illegible } from
        && telegram.CompletedAt is null or { Precision: not TimePrecision.Illegible }
        && End(from, minutes.Happened(telegram.CompletedAt), period.AsOf) is var to && to.Latest >= from.Earliest
            ? new(from, to)
            : null;

    /// <summary>
    /// Whether the head was there for the whole handling, and be it an instant; null where the records of presence and of who was head do
    /// not tell, or where it hangs on when exactly it began and ended.
    /// </summary>
    [Needs(nameof(DutyPresence), nameof(Appointment))]
    public bool? Kept(HandlingTime handling)
    {
        var (from, to) = handling.Possible;
        if (coverage.Covers(from, to) == true) return true;
        var isMissed = handling.Certain is { } certain && coverage.Covers(certain.From, certain.To) == false;
        return isMissed || IsMissedWhole(handling.Begin) ? false : null;
    }

    /// <summary>The times at which the head was not there, or where none is certain may not have been; null: there is none.</summary>
    public LocalizedText? Gaps(Telegram telegram, AuditPeriod period)
    {
        if (Handling(telegram, period) is not { } handling) return null;
        var kept = Kept(handling);
        var gaps = coverage.Gaps(handling.Possible.From, kept == false ? handling.Known : handling.Possible.To);
        return kept switch
        {
            true => null,
            false => Spans.Told(new("负责人不在场", "Head not there"), [.. gaps.Where(gap => gap.IsCertain)]),
            null => Spans.Told(new("负责人是否在场存疑", "Head not there, in doubt"), gaps),
        };
    }

    private static RecordedTime End(RecordedTime from, RecordedTime? end, DateTimeOffset asOf) =>
        Recorded.IsToCome(from, asOf) ? end ?? asOf : Recorded.By(end, asOf);

    // Whenever in that time it was, the head was not there.
    private bool IsMissedWhole((DateTimeOffset From, DateTimeOffset To) time) =>
        coverage.Gaps(time.From, time.To) is [{ IsCertain: true } gap] && gap.From == time.From && gap.To == time.To;

    // The parts of a stay for which the officer was head, and where it is not known whether or where that was, for which it may be so.
    private static IEnumerable<RecordedInterval> AsHead(DutyPresence stay, CipherOfficeOptions options)
    {
        var minutes = new MinuteReading(options.MinutePrecision);
        var time = new RecordedInterval(minutes.Happened(stay.From) ?? RecordedTime.Illegible, minutes.SignedOff(stay));
        if (stay.Person is not { Roles: { } roles } person) return [Perhaps(time)];
        return roles.Where(holding => holding == RoleHolding.Others || IsHead(holding.Role, options.HeadDelegate))
            .Select(holding => (holding.IsCertain, Part: Tenures.Within(time, holding, person)))
            .Select(held => stay.Place is null || !held.IsCertain ? Perhaps(held.Part) : held.Part);
    }

    private static bool IsHead(Role role, HeadDelegate delegates) =>
        role == Role.CipherRoomHead || (role == Role.ActingCipherRoomHead && delegates != HeadDelegate.NotAllowed);

    private static RecordedInterval Perhaps(RecordedInterval time)
    {
        var end = time.To?.Latest ?? DateTimeOffset.MaxValue;
        return end < time.From.Earliest ? time : time with { From = RecordedTime.Between(time.From.Earliest, end) };
    }
}
