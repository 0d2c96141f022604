using System.Globalization;

namespace Jiyao.Rules.Regulations.CipherOffice.B2ResponsiblePerson;

/// <summary>The times for which nobody held a post that is to be held at all times.</summary>
/// <param name="grace">How long it may stay vacant.</param>
internal sealed class Vacancies(TimeSpan grace = default)
{
    private const int MostTold = 5;

    /// <summary>
    /// Whether it was held all through the period, as far as that has come, by the appointments to it; null where they do not tell.
    /// </summary>
    [Needs(nameof(Appointment.Role), nameof(Appointment.Person), nameof(Appointment.From), nameof(Appointment.To))]
    public bool? Kept(IEnumerable<Appointment> appointments, AuditPeriod period) => Kept(Tenures.Of(appointments), period);

    /// <summary>The same for the post of a unit, which needs it only while it is there.</summary>
    [Needs(nameof(Appointment.Role), nameof(Appointment.Person), nameof(Appointment.From), nameof(Appointment.To))]
    public bool? Kept(IEnumerable<Appointment> appointments, Unit unit, AuditPeriod period) =>
        Kept(Tenures.Of(appointments).Concat(Absence(unit)), period);

    /// <summary>From when to when it was vacant, and how long, or from when on; null: it was not.</summary>
    public static LocalizedText? Text(IEnumerable<Appointment> appointments, AuditPeriod period) => Text(Tenures.Of(appointments), period);

    /// <summary>The same for the post of a unit.</summary>
    public static LocalizedText? Text(IEnumerable<Appointment> appointments, Unit unit, AuditPeriod period) =>
        Text(Tenures.Of(appointments).Concat(Absence(unit)), period);

    private static IEnumerable<RecordedInterval> Absence(Unit unit)
    {
        if (unit.ActiveFrom is { } from) yield return new(DateTimeOffset.MinValue, from);
        if (unit.ActiveTo is { } to) yield return new(to, null);
    }

    private bool? Kept(IEnumerable<RecordedInterval> tenures, AuditPeriod period)
    {
        var (from, to) = Seen(period);
        bool? kept = true;
        foreach (var run in GapRuns.Of(Coverage.Of(tenures).Gaps(from, to))) kept &= IsTolerated(run, from);
        return kept;
    }

    private static LocalizedText? Text(IEnumerable<RecordedInterval> tenures, AuditPeriod period)
    {
        var (from, to) = Seen(period);
        List<CoverageGap> gaps = [.. Coverage.Of(tenures).Gaps(from, to).Where(gap => gap.IsCertain)];
        if (gaps.Count == 0) return null;
        var told = gaps.Take(MostTold).Select(gap => Text(gap, to)).ToList();
        var more = gaps.Count - told.Count;
        return new(
            $"空缺：{string.Join("；", told.Select(gap => gap.Zh))}{(more > 0 ? $"；另有 {more} 段" : "")}。",
            $"Vacant: {string.Join("; ", told.Select(gap => gap.En))}{(more > 0 ? $"; and {more} more" : "")}.");
    }

    // A period of no length shows the state at its instant.
    private static (DateTimeOffset From, DateTimeOffset To) Seen(AuditPeriod period) =>
        period.From < period.End ? (period.From, period.End) : (period.Latest, period.Latest.AddTicks(1));

    private bool? IsTolerated(List<CoverageGap> run, DateTimeOffset from)
    {
        if (run.Exists(gap => gap.IsCertain && gap.Length > grace)) return false;
        // What was before the period cannot be seen: it may have been vacant for longer.
        return run[^1].To - run[0].From > grace || run[0].From == from ? null : true;
    }

    // One that goes on at the end of what is seen has no end that is known. It is told alike whenever it is looked at, so that it is known for the same.
    private static LocalizedText Text(CoverageGap gap, DateTimeOffset end)
    {
        if (gap.Length == TimeSpan.FromTicks(1)) return new("所核查的最后一刻", "at the last instant looked at");
        if (gap.To == end) return new($"自 {Text(gap.From)} 起", $"from {Text(gap.From)} on");
        var length = Duration.Of(gap.Length);
        return new(
            $"{Text(gap.From)} 至 {Text(gap.To)}，共{length.Zh}", $"from {Text(gap.From)} to {Text(gap.To)}, {length.En}");
    }

    private static string Text(DateTimeOffset at) => BeijingTime.Of(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
