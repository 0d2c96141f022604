using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>How many of the findings are excused, and how many fail the check: the counts of verdicts do not tell.</summary>
internal static class StandingText
{
    /// <summary>In words; null: none is excused.</summary>
    public static LocalizedText? Of(Triage triage) => triage is { Known: 0, Waived: 0 } ? null : new(
        $"其中已在基线 {triage.Known}，已豁免 {triage.Waived}；新的、使核查不通过的 {triage.Failing}",
        $"of these {triage.Known} known from the baseline, {triage.Waived} waived; {triage.Failing} are new and fail the check");
}
