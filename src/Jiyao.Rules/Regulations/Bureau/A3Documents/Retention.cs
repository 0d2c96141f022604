namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>Whether an item is kept after it was due back.</summary>
internal static class Retention
{
    /// <summary>Whether it was still there after the due instant, as of the audit; null where the times do not tell.</summary>
    [Needs(nameof(Custody.GiveBackDueAt), nameof(Custody.To))]
    public static bool? IsKept(Custody custody, AuditPeriod period) =>
        custody.GiveBackDueAt is { } due ? !Recorded.By(custody.To, period.AsOf).IsAtOrBefore(LoanTerms.End(due)) : null;

    public static LocalizedText? Text(Custody custody) => (custody.Holder?.Name ?? custody.Holder?.Id) is { } who
        ? new($"持有人：{who}，应交回：{custody.GiveBackDueAt}。", $"Kept by {who}, due back {custody.GiveBackDueAt}.")
        : null;
}
