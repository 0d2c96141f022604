namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>
/// What is no breach of clause B3.1.a and yet worth a look on a day: that the roster leaves a time out, and that somebody was on duty for
/// more than a day and a night on end.
/// </summary>
internal sealed class DutyNotes
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    // Without a roster there is none to leave anything out.
    private readonly Watch? roster;
    private readonly List<(Person? Person, DateTimeOffset From)> stretches;

    private DutyNotes(Watch? roster, List<(Person?, DateTimeOffset)> stretches) => (this.roster, this.stretches) = (roster, stretches);

    public static DutyNotes Of(IEnumerable<DutyPresence> stays, IEnumerable<DutyShift> shifts, AuditPeriod period) => new(
        shifts.Any() ? Watch.OnRoster(shifts, period, TimeSpan.Zero) : null,
        [.. stays.Where(IsTimed).GroupBy(stay => Who.Key(stay.Person)).Where(one => one.Key is not null).SelectMany(TooLong)]);

    /// <summary>The notes on a day, after what else is said of it; null: there is nothing to say.</summary>
    public LocalizedText? After(LocalizedText? gaps, DutyWindow day)
    {
        List<LocalizedText?> said = [gaps, roster?.Gaps(day), .. stretches.Where(one => Falls(one.From + Longest, day)).Select(one => Text(one.Person, one.From))];
        var told = said.OfType<LocalizedText>().ToList();
        return told.Count == 0 ? null : new(string.Concat(told.Select(text => text.Zh)), string.Join(' ', told.Select(text => text.En)));
    }

    private static bool IsTimed(DutyPresence stay) => stay is { From.Precision: not TimePrecision.Illegible, To.Precision: not TimePrecision.Illegible };

    private static bool Falls(DateTimeOffset at, DutyWindow day) => at >= day.From && at < day.To;

    // Stays that touch are one stretch.
    private static IEnumerable<(Person?, DateTimeOffset)> TooLong(IEnumerable<DutyPresence> stays)
    {
        var (from, to) = (DateTimeOffset.MinValue, DateTimeOffset.MinValue);
        var isTold = false;
        foreach (var stay in stays.OrderBy(stay => stay.From!.Value.Earliest))
        {
            var (begin, end) = (stay.From!.Value.Earliest, stay.To!.Value.Earliest);
            if (begin > to) (from, to, isTold) = (begin, end, false);
            to = end > to ? end : to;
            if (isTold || to - from <= Longest) continue;
            isTold = true;
            yield return (stay.Person, from);
        }
    }

    private static LocalizedText Text(Person? person, DateTimeOffset from)
    {
        var who = Who.Name(person);
        return new($"{who.Zh} 自 {Spans.At(from)} 起连续在岗超过24小时。", $"{who.En} was on duty for more than 24 hours on end from {Spans.At(from)}.");
    }
}
