using Jiyao.Rules.Regulations.CipherOffice.B3Duty;

namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>When the head of the cipher room, or whoever acts as head by a delegation on record, was present.</summary>
internal sealed class HeadWatch
{
    private readonly Coverage coverage;

    private HeadWatch(IEnumerable<RecordedInterval> stays) => coverage = Coverage.Of(stays);

    public static HeadWatch Of(IEnumerable<DutyPresence> stays, CipherOfficeOptions options)
    {
        var minutes = new MinuteReading(options.MinutePrecision);
        return new(
            from stay in stays
            let isHead = stay.From is { } start ? IsHead(stay.Person, start, options.HeadDelegate) : null
            where isHead != false && stay.Place != PresencePlace.Elsewhere
            select Interval(minutes.Happened(stay.From), minutes.Happened(stay.To), isHead == true));
    }

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

    private static bool? IsHead(Person? person, RecordedTime at, HeadDelegate delegates)
    {
        var head = person?.Holds(Role.CipherRoomHead, at);
        return delegates == HeadDelegate.NotAllowed ? head : head == true ? true : head | person?.Holds(Role.ActingCipherRoomHead, at);
    }

    private static RecordedInterval Interval(RecordedTime? from, RecordedTime? to, bool isCertain)
    {
        if (from is not { } start) return new(RecordedTime.Illegible, to);
        var end = to?.Latest ?? DateTimeOffset.MaxValue;
        return isCertain || end < start.Earliest ? new(start, to) : new(RecordedTime.Between(start.Earliest, end), to);
    }
}
