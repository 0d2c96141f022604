using Jiyao.Rules.Regulations.CipherOffice.B2ResponsiblePerson;
using Jiyao.Rules.Regulations.CipherOffice.B3Duty;

namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>When the head of the cipher room, or whoever acts as head by a delegation on record, was present.</summary>
internal sealed class HeadWatch
{
    private readonly Coverage coverage;

    private HeadWatch(IEnumerable<RecordedInterval> stays) => coverage = Coverage.Of(stays);

    public static HeadWatch Of(IEnumerable<DutyPresence> stays, CipherOfficeOptions options) =>
        new(stays.Where(stay => stay.Place != PresencePlace.Elsewhere).SelectMany(stay => AsHead(stay, options)));

    /// <summary>From when to when a telegram was handled; what was begun, and not finished, goes on. Null: that is not known.</summary>
    [Needs(nameof(Telegram.ReceivedAt), nameof(Telegram.SentAt), nameof(Telegram.CompletedAt))]
    public static HandlingTime? Handling(Telegram telegram, AuditPeriod period) =>
        telegram.When is { Precision: not TimePrecision.Illegible } from
        && telegram.CompletedAt is null or { Precision: not TimePrecision.Illegible }
        && (telegram.CompletedAt?.Earliest ?? period.AsOf) is var to && to >= from.Earliest
            ? new(from.Earliest, to)
            : null;

    /// <summary>Whether the head was there for the whole handling; null where the records of presence and of who was head do not tell.</summary>
    [Needs(nameof(DutyPresence), nameof(Appointment))]
    public bool? Kept(HandlingTime handling) => coverage.Covers(handling.From, handling.To);

    /// <summary>The times at which the head was not there, or where none is certain may not have been; null: there is none.</summary>
    public LocalizedText? Gaps(Telegram telegram, AuditPeriod period)
    {
        if (Handling(telegram, period) is not { } handling) return null;
        var gaps = coverage.Gaps(handling.From, handling.To);
        List<CoverageGap> certain = [.. gaps.Where(gap => gap.IsCertain)];
        return certain.Count > 0 ? Spans.Told(new("负责人不在场", "Head not there"), certain)
            : gaps.Count > 0 ? Spans.Told(new("负责人是否在场存疑", "Head not there, in doubt"), gaps)
            : null;
    }

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
