namespace Jiyao.Rules.Regulations.Bureau.A5Storage;

/// <summary>What a destruction asks for (A5.c).</summary>
internal static class Formalities
{
    /// <summary>Whether nothing is wanting; null where the register does not tell.</summary>
    [Needs(
        nameof(Destruction.ListNumber), nameof(Destruction.ApprovedAt), nameof(Destruction.IsAtDesignatedPlant), nameof(Destruction.Witnesses),
        nameof(Destruction.DestroyedAt))]
    public static bool? AreComplete(Destruction destruction)
    {
        bool? complete = true;
        foreach (var (kept, _) in Each(destruction)) complete &= kept;
        return complete;
    }

    /// <summary>What is wanting; null: nothing for certain.</summary>
    public static LocalizedText? Text(Destruction destruction)
    {
        var wanting = Each(destruction).Where(each => each.Kept == false).Select(each => each.What).ToList();
        return wanting.Count == 0
            ? null
            : new($"欠缺：{string.Join("、", wanting.Select(what => what.Zh))}。", $"Wanting: {string.Join(", ", wanting.Select(what => what.En))}.");
    }

    // Two of whom one may be the other are two perhaps.
    private static bool? AreTwo(IReadOnlyList<Person>? witnesses)
    {
        if (witnesses is null) return null;
        bool? areTwo = false;
        for (var i = 1; i < witnesses.Count; i++) areTwo |= !PersonIdentity.AreSame(witnesses[0], witnesses[i]);
        return areTwo;
    }

    private static IEnumerable<(bool? Kept, LocalizedText What)> Each(Destruction destruction)
    {
        yield return (destruction.ListNumber is { } list ? list.Trim() != "" : null, new("销毁清单", "a list"));
        yield return (
            destruction.ApprovedAt is not { } approved ? false : destruction.DestroyedAt is { } at ? approved.IsAtOrBefore(at) : null,
            new("事先批准", "approval beforehand"));
        yield return (destruction.IsAtDesignatedPlant, new("定点单位", "the designated plant"));
        yield return (AreTwo(destruction.Witnesses), new("两名监销人", "two witnesses"));
    }
}
