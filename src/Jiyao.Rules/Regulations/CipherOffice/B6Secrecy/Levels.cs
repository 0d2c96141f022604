namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>What setting a level asks for (B6.6.c).</summary>
internal static class Levels
{
    /// <summary>Whether nothing is wanting; null where the register does not tell.</summary>
    [Needs(nameof(Classification.Mark), nameof(Classification.IsWithinAuthority))]
    public static bool? AreLawful(Classification classification)
    {
        bool? lawful = true;
        foreach (var (kept, _) in Each(classification)) lawful = lawful == false || kept == false ? false : lawful & kept;
        return lawful;
    }

    /// <summary>What is wanting; null: nothing for certain.</summary>
    public static LocalizedText? Text(Classification classification)
    {
        var wanting = Each(classification).Where(each => each.Kept == false).Select(each => each.What).ToList();
        return wanting.Count == 0
            ? null
            : new($"欠缺：{string.Join("、", wanting.Select(what => what.Zh))}。", $"Wanting: {string.Join(", ", wanting.Select(what => what.En))}.");
    }

    private static IEnumerable<(bool? Kept, LocalizedText What)> Each(Classification classification)
    {
        yield return (IsPeriodLawful(classification), new("不超过最长期限的保密期限", "a period within the level's longest"));
        yield return (!string.IsNullOrEmpty(classification.Basis), new("定密依据", "a basis"));
        yield return (!string.IsNullOrEmpty(classification.Scope), new("知悉范围", "a scope"));
        yield return (classification.Proposer is not null, new("承办人", "a proposer"));
        yield return (classification.Approver is not null, new("审批人", "an approver"));
        yield return (classification.IsWithinAuthority, new("定密权限", "the authority"));
    }

    private static bool? IsPeriodLawful(Classification classification) =>
        classification.Mark is null ? true
        : SecrecyMark.TryParse(classification.Mark, out var mark) ? mark.NeedsReview ? null : mark.IsWithinLongest && mark.Level == classification.Level
        : null;
}
