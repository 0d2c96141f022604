namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>When the head of the cipher room, or whoever acts as head by a delegation on record, was present.</summary>
internal sealed class HeadWatch
{
    private readonly Coverage coverage;

    private HeadWatch(IEnumerable<RecordedInterval> stays) => coverage = Coverage.Of(stays);

    public static HeadWatch Of(IEnumerable<DutyPresence> stays, HeadDelegate delegates) => new(
        from stay in stays
        let isHead = stay.From is { } start ? IsHead(stay.Person, start, delegates) : null
        where isHead != false && stay.Place != PresencePlace.Elsewhere
        select Interval(stay, isHead == true));

    /// <summary>Whether the head was there for the whole handling; null where the records do not tell.</summary>
    [Needs(nameof(Telegram.ReceivedAt), nameof(Telegram.SentAt), nameof(Telegram.CompletedAt))]
    public bool? Kept(Telegram telegram, AuditPeriod period) => Handling(telegram, period) is var (from, to) ? coverage.Covers(from, to) : null;

    /// <summary>The times at which the head was not; null: there is none for certain.</summary>
    public LocalizedText? Gaps(Telegram telegram, AuditPeriod period)
    {
        if (Handling(telegram, period) is not var (from, to)) return null;
        var gaps = coverage.Gaps(from, to).Where(gap => gap.IsCertain).Select(Spans.Text).ToList();
        return gaps.Count == 0
            ? null
            : new($"负责人不在场：{string.Join("；", gaps.Select(gap => gap.Zh))}。", $"Head not there: {string.Join("; ", gaps.Select(gap => gap.En))}.");
    }

    // What was begun, and not finished, goes on.
    private static (DateTimeOffset From, DateTimeOffset To)? Handling(Telegram telegram, AuditPeriod period) =>
        telegram.When is { Precision: not TimePrecision.Illegible } from
        && telegram.CompletedAt is null or { Precision: not TimePrecision.Illegible }
        && (telegram.CompletedAt?.Earliest ?? period.AsOf) is var to && to >= from.Earliest
            ? (from.Earliest, to)
            : null;

    private static bool? IsHead(Person? person, RecordedTime at, HeadDelegate delegates)
    {
        var head = person?.Holds(Role.CipherRoomHead, at);
        return delegates == HeadDelegate.NotAllowed ? head : head == true ? true : head | person?.Holds(Role.ActingCipherRoomHead, at);
    }

    private static RecordedInterval Interval(DutyPresence stay, bool isCertain)
    {
        if (stay.From is not { } from) return new(RecordedTime.Illegible, stay.To);
        var end = stay.To?.Latest ?? DateTimeOffset.MaxValue;
        return isCertain || end < from.Earliest ? new(from, stay.To) : new(RecordedTime.Between(from.Earliest, end), stay.To);
    }
}
