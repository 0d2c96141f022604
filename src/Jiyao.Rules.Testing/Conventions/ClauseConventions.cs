namespace Jiyao.Rules.Testing;

/// <summary>Conventions of clauses.</summary>
internal static class ClauseConventions
{
    public static IEnumerable<LocalizedText> OfPlaces(RegulationPack pack)
    {
        foreach (var twice in pack.Regulation.Clauses.CountBy(clause => clause.Id).Where(id => id.Value > 1))
            yield return new($"{twice.Key}：出现了 {twice.Value} 次；只留一次。", $"{twice.Key}: it stands {twice.Value} times; leave it once.");
        foreach (var chapter in pack.Regulation.Chapters)
        {
            if (chapter.Clauses.Count == 0)
                yield return new($"{chapter.Id}：这一章没有条款；写入条款，或去掉这一章。", $"{chapter.Id}: the chapter has no clause; give it one, or take it out.");
            foreach (var clause in chapter.Clauses.Where(clause => clause.Id != chapter.Id && !clause.Id.StartsWith(chapter.Id + ".", StringComparison.Ordinal)))
                yield return new($"{clause.Id}：列在 {chapter.Id} 章里；编号应以 {chapter.Id}. 开头。", $"{clause.Id}: it stands in chapter {chapter.Id}; let its id begin with {chapter.Id}.");
        }
    }

    public static IEnumerable<LocalizedText> OfTexts(RegulationPack pack)
    {
        foreach (var (place, text) in Texts(pack.Regulation))
        {
            if (!text.Zh.Any(IsHan))
                yield return new($"{place.Zh}：中文没有写；写上中文。", $"{place.En}: the Chinese is not there; write it.");
            if (string.IsNullOrWhiteSpace(text.En) || text.En.Any(IsHan))
                yield return new($"{place.Zh}：英文没有写，或不是英文；写上英文。", $"{place.En}: the English is not there, or is not English; write it.");
        }
    }

    public static IEnumerable<LocalizedText> OfRules(RegulationPack pack)
    {
        var encoded = Encoded(pack);
        foreach (var clause in pack.Regulation.Clauses)
        {
            if (!encoded.Contains(clause.Id) && clause.NoRuleBecause is null)
                yield return new($"{clause.Id}：既没有规则，也没有说明为何没有；写一条规则，或写上 NoRuleBecause。", $"{clause.Id}: there is neither a rule nor the reason why not; write a rule, or NoRuleBecause.");
            if (encoded.Contains(clause.Id) && clause.NoRuleBecause is not null)
                yield return new($"{clause.Id}：有规则，却又说明为何没有；去掉 NoRuleBecause。", $"{clause.Id}: it has a rule, and a reason why not; take NoRuleBecause out.");
        }
    }

    public static IEnumerable<LocalizedText> OfDecidability(RegulationPack pack)
    {
        var encoded = Encoded(pack);
        return pack.Regulation.Clauses
            .Where(clause => clause.Decidability == Decidability.NotDecidable && encoded.Contains(clause.Id))
            .Select(clause => new LocalizedText(
                $"{clause.Id}：标为机器无法判断，却有规则；改 Decidability，或去掉规则。",
                $"{clause.Id}: no machine is said to decide it, and a rule does; change Decidability, or take the rule out."));
    }

    public static IEnumerable<LocalizedText> OfReadings(RegulationPack pack)
    {
        var encoded = Encoded(pack);
        return pack.Regulation.Clauses
            .Where(clause => clause.OptionKeys.Count > 0 && !encoded.Contains(clause.Id))
            .Select(clause => new LocalizedText(
                $"{clause.Id}：没有规则，选项 {string.Join('、', clause.OptionKeys)} 不起作用；写一条规则，或去掉选项。",
                $"{clause.Id}: it has no rule, so that {string.Join(", ", clause.OptionKeys)} changes nothing; write a rule, or take the option out."));
    }

    private static HashSet<string?> Encoded(RegulationPack pack) => [.. pack.Rules.Select(rule => RuleConventions.ClauseOf(rule.GetType()))];

    private static IEnumerable<(LocalizedText Place, LocalizedText Text)> Texts(Regulation regulation)
    {
        yield return (Place(regulation.Id, "标题", "title"), regulation.Title);
        foreach (var chapter in regulation.Chapters) yield return (Place(chapter.Id, "标题", "title"), chapter.Title);
        foreach (var clause in regulation.Clauses)
        {
            yield return (Place(clause.Id, "内容", "summary"), clause.Summary);
            yield return (Place(clause.Id, "责任人", "bearer"), clause.Bearer);
            yield return (Place(clause.Id, "所需数据", "data needed"), clause.DataNeeded);
            if (clause.NoRuleBecause is { } reason) yield return (Place(clause.Id, "没有规则的原因", "reason why there is no rule"), reason);
            foreach (var change in clause.Amendments) yield return (Place(clause.Id, $"{change.On:O} 之前的内容", $"summary before {change.On:O}"), change.Before);
        }
    }

    private static LocalizedText Place(string id, string zh, string en) => new($"{id} 的{zh}", $"{en} of {id}");

    private static bool IsHan(char letter) => letter is >= '\u3400' and <= '\u9FFF';
}
