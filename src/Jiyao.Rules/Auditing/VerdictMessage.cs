using System.Globalization;
using Jiyao.Rules.Definitions;
using Jiyao.Rules.Execution;

namespace Jiyao.Rules.Auditing;

/// <summary>Says what was found, what was due and by how much it missed.</summary>
internal static class VerdictMessage
{
    public static LocalizedText Of(in Judgement found)
    {
        var clause = found.Clause.SummaryAt(found.Record.When);
        if (found.Missing.Count > 0)
        {
            var paths = string.Join(", ", found.Missing);
            LocalizedText open = IsThere(found.Record, found.Missing)
                ? new($"所记 {paths} 不足以判定：{clause.Zh}", $"What is recorded as {paths} does not settle it: {clause.En}")
                : new($"缺少 {paths}，无从判定：{clause.Zh}", $"Not known: {paths}. Cannot be judged: {clause.En}");
            return found.Duty is null ? open : With(open, found.Details);
        }

        // The details of a prohibition tell of its breach.
        if (found.Duty is not { } duty)
        {
            return found.Verdict == Verdict.Compliant ? clause
                : IsForAPerson(found) ? With(new($"须由人判定：{clause.Zh}", $"For a person to judge: {clause.En}"), found.Details)
                : With(clause, found.Details);
        }

        return With(OfDuty(duty.Label, found.Verdict, found.Owed, found.AsOf), found.Details);
    }

    // Nothing is missing and nothing wrong, and yet the records do not settle it.
    private static bool IsForAPerson(in Judgement found) => found.Verdict == Verdict.Indeterminate && found.Errors.Count == 0;

    private static LocalizedText With(LocalizedText says, LocalizedText? details) =>
        details is { } more ? new($"{says.Zh}{more.Zh}", $"{says.En} {more.En}") : says;

    private static LocalizedText OfDuty(LocalizedText duty, Verdict verdict, in Owed owed, DateTimeOffset asOf)
    {
        if (!owed.HasDeadline) return State(duty, verdict);
        if (owed.Due is not { } deadline) return verdict == Verdict.Compliant ? State(duty, verdict) : new($"{duty.Zh}：起算时间不明，期限无从计算。", $"Cannot tell when to {duty.En}: the start is not known.");
        var due = Text(deadline.Due);
        if (!owed.IsEvent || owed.FulfilledAt is not { } done) return Open(duty, verdict, deadline, due, asOf);
        if (done.Precision == TimePrecision.Illegible)
            return new($"{duty.Zh}：期限 {due}，是否及何时做到，记录未能表明。", $"{Sentence(duty.En)}: due {due}; the records do not tell whether or when it was done.");
        var at = Text(done);
        var late = Duration.Of(done.Earliest - deadline.Due.Earliest);
        if (verdict == Verdict.Indeterminate && deadline.IsProvisional) return Provisional(duty, due);
        return verdict switch
        {
            Verdict.Compliant => new($"{duty.Zh}：期限 {due}，实际 {at}。", $"{Sentence(duty.En)}: due {due}, done {at}."),
            Verdict.Violated => new(
                $"{duty.Zh}：期限 {due}，实际 {at}，迟 {late.Zh}。",
                $"{Sentence(duty.En)}: due {due}, done {at}, {late.En} late."),
            _ when done.IsCertainlyBefore(deadline.Start) => new(
                $"{duty.Zh}：所记 {at} 早于起算 {Text(deadline.Start)}，前后矛盾。",
                $"{Sentence(duty.En)}: recorded {at}, before it was owed at {Text(deadline.Start)}; one of the two is wrong."),
            _ when done.Precision == TimePrecision.Span => new(
                $"{duty.Zh}：期限 {due}，所记在 {Text(done.Earliest)} 与 {Text(done.Latest)} 之间，记录不一或不够精确，无从判定。",
                $"{Sentence(duty.En)}: due {due}, done between {Text(done.Earliest)} and {Text(done.Latest)}; the records conflict or are too coarse to tell."),
            _ => new(
                $"{duty.Zh}：期限 {due}，实际 {at}，所记时间不够精确，无从判定。",
                $"{Sentence(duty.En)}: due {due}, done {at}; the times are not written finely enough to tell."),
        };
    }

    private static LocalizedText State(LocalizedText duty, Verdict verdict) => verdict switch
    {
        Verdict.Compliant => new($"{duty.Zh}：已做到。", $"{Sentence(duty.En)}: done."),
        Verdict.Violated => new($"{duty.Zh}：未做到。", $"{Sentence(duty.En)}: not done."),
        _ => new($"{duty.Zh}：是否做到不明。", $"{Sentence(duty.En)}: not known whether it was done."),
    };

    private static LocalizedText Open(LocalizedText duty, Verdict verdict, in Deadline deadline, string due, DateTimeOffset asOf)
    {
        if (verdict == Verdict.Indeterminate && deadline.IsProvisional) return Provisional(duty, due);
        var now = Text(asOf);
        var overdue = asOf - deadline.Due.Earliest;
        var late = Duration.Of(overdue);
        return verdict switch
        {
            Verdict.Compliant => State(duty, verdict),
            Verdict.Pending => new($"{duty.Zh}：期限 {due}，尚未到期。", $"{Sentence(duty.En)}: due {due}, not yet past."),
            Verdict.Violated when overdue == TimeSpan.Zero => new(
                $"{duty.Zh}：期限 {due}，届满仍无记录。", $"{Sentence(duty.En)}: due {due}, nothing recorded by then."),
            Verdict.Violated => new(
                $"{duty.Zh}：期限 {due}，截至 {now} 仍无记录，已逾 {late.Zh}。",
                $"{Sentence(duty.En)}: due {due}, nothing recorded by {now}, {late.En} overdue."),
            _ => new($"{duty.Zh}：期限 {due}，截至 {now} 无从判定。", $"{Sentence(duty.En)}: due {due}, cannot be judged as of {now}."),
        };
    }

    private static LocalizedText Provisional(LocalizedText duty, string due) => new(
        $"{duty.Zh}：当年放假安排未公布，期限暂定 {due}，无从判定。",
        $"{Sentence(duty.En)}: due {due} for the time being, since the year's holidays are not published; cannot be judged.");

    // What is written down, and yet does not tell: too coarse, or for a person to say.
    private static bool IsThere(Fact record, IReadOnlyList<string> paths) =>
        paths.All(path => MemberPath.ValueAt(record, path) is not null and not RecordedTime { Precision: TimePrecision.Illegible });

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Text(RecordedTime time) => time.Precision switch
    {
        TimePrecision.Exact => BeijingTime.Of(time.Earliest).ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        TimePrecision.Minute => BeijingTime.Of(time.Earliest).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        TimePrecision.Day => time.Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimePrecision.Illegible => "?",
        _ => $"{Text(time.Earliest)}/{Text(time.Latest)}",
    };
}
