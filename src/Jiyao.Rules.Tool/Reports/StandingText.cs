using System.Globalization;
using Jiyao.Rules.Tool.Triaging;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>What excuses findings: the counts of verdicts do not tell.</summary>
internal static class StandingText
{
    /// <summary>How many of the findings are excused, and how many fail the check; null: none is excused.</summary>
    public static LocalizedText? Of(Triage triage) => triage is { Known: 0, Waived: 0 } ? null : new(
        $"其中已在基线 {triage.Known}，已豁免 {triage.Waived}；新的、使核查不通过的 {triage.Failing}",
        $"of these {triage.Known} known from the baseline, {triage.Waived} waived; {triage.Failing} are new and fail the check");

    /// <summary>What excuses one finding, by whom and until when; null: nothing does.</summary>
    public static LocalizedText? Of(CheckFinding finding) => finding switch
    {
        { Waiver: { } waiver } => new(
            $"{waiver.Approver} 豁免至 {Until(waiver)}：{waiver.Reason}", $"waived by {waiver.Approver} until {Until(waiver)}: {waiver.Reason}"),
        { Standing: Standing.Known } => new("已在基线", "known from the baseline"),
        _ => null,
    };

    private static string Until(Waiver waiver) => waiver.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
