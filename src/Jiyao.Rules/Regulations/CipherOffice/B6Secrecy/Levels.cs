namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>What setting a level asks for (B6.6.c).</summary>
internal static class Levels
{
    /// <summary>Whether nothing is wanting; null where the register does not tell.</summary>
    [Needs(
        nameof(Classification.Mark), nameof(Classification.Basis), nameof(Classification.Scope), nameof(Classification.Proposer),
        nameof(Classification.Approver), nameof(Classification.IsWithinAuthority), nameof(Classification.DecidedAt))]
    public static bool? AreLawful(Classification classification)
    {
        bool? lawful = true;
        foreach (var (kept, _) in Each(classification)) lawful &= kept;
        return lawful;
    }

    /// <summary>Whether it bears the star of a state secret, which nothing else may bear.</summary>
    public static bool IsStarred(Classification classification) => classification.Mark?.AsSpan().ContainsAny("★☆*＊") == true;

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
        yield return (BearsItsMark(classification), new("与所定密级相符的标志", "a mark of the level set"));
        yield return (IsPeriodLawful(classification), new("不超过最长期限的保密期限", "a period within the level's longest"));
        yield return (IsStated(classification.Basis), new("定密依据", "a basis"));
        yield return (IsStated(classification.Scope), new("知悉范围", "a scope"));
        yield return (IsNamed(classification.Proposer), new("承办人", "a proposer"));
        yield return (IsNamed(classification.Approver), new("审批人", "an approver"));
        yield return (classification.IsWithinAuthority, new("定密权限", "the authority"));
    }

    private static bool? BearsItsMark(Classification classification) =>
        classification is not { Mark: { } text, Level: { } level } ? null
        : level < SecrecyLevel.Secret || text.Trim() == "" ? false
        : SecrecyMark.TryParse(text, out var mark) ? mark.Level == level
        : null;

    // The level is set together with a period. Of a mark without one the longest holds, but nobody has set it.
    private static bool? IsPeriodLawful(Classification classification) =>
        !SecrecyMark.TryParse(classification.Mark, out var mark) || mark.NeedsReview ? null
        : mark is { Months: null, Until: null } ? false
        : EndsInTime(mark, classification.DecidedAt);

    // A date ends the secret no later than the longest period would, counted from the day on which the level was set.
    private static bool? EndsInTime(SecrecyMark mark, RecordedTime? decided)
    {
        if (mark.Until is not { } until) return mark.IsWithinLongest;
        if (decided is not { Precision: not TimePrecision.Illegible } at) return null;
        var isInTime = until <= Longest(at.Earliest);
        return isInTime == until <= Longest(at.Latest) ? isInTime : null;

        DateOnly? Longest(DateTimeOffset from) => (mark with { Until = null }).LastSecretDay(DateOnly.FromDateTime(BeijingTime.Of(from).DateTime));
    }

    private static bool? IsStated(string? text) => text is null ? null : text.Trim() != "";

    // Somebody without a number and a name may be nobody.
    private static bool? IsNamed(Person? person) => person is null ? false : (person.Id ?? person.Name) is null ? null : true;
}
