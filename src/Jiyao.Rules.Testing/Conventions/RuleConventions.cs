using System.Reflection;
using Jiyao.Rules.Authoring;

namespace Jiyao.Rules.Testing;

/// <summary>Conventions of rule classes.</summary>
internal static class RuleConventions
{
    public static string? ClauseOf(Type rule) => rule.GetCustomAttribute<ClauseAttribute>()?.Id;

    public static IEnumerable<LocalizedText> OfTheList(RegulationPack pack, IReadOnlyList<RegulationPack> beside)
    {
        foreach (var twice in pack.Rules.CountBy(rule => rule.GetType()).Where(rule => rule.Value > 1))
            yield return new($"{twice.Key.Name}：列了 {twice.Value} 次；只留一次。", $"{twice.Key.Name}: it is listed {twice.Value} times; leave it once.");
        var listed = beside.Prepend(pack).SelectMany(one => one.Rules).Select(rule => rule.GetType()).ToHashSet();
        foreach (var rule in pack.Rules.Select(rule => rule.GetType().Assembly).Distinct().SelectMany(assembly => assembly.GetTypes()))
        {
            if (rule.IsSubclassOf(typeof(Rule)) && !rule.IsAbstract && !listed.Contains(rule))
                yield return new($"{rule.Name}：没有规定列出它；按条款顺序列入。", $"{rule.Name}: no regulation lists it; list it at its place in the text.");
        }
    }

    public static IEnumerable<LocalizedText> OfClauses(RegulationPack pack)
    {
        var own = Places(pack);
        return pack.Rules.Select(rule => rule.GetType()).Where(rule => ClauseOf(rule) is not { } clause || !own.ContainsKey(clause)).Select(rule => new LocalizedText(
            $"{rule.Name}：{ClauseOf(rule) ?? "（未写）"} 不是 {pack.Regulation.Id} 的条款；改 [Clause]，或列入它所属的规定。",
            $"{rule.Name}: {ClauseOf(rule) ?? "(none)"} is no clause of {pack.Regulation.Id}; mend [Clause], or list it in the regulation it belongs to."));
    }

    public static IEnumerable<LocalizedText> OfTheOrder(RegulationPack pack)
    {
        var places = Places(pack);
        var last = -1;
        foreach (var rule in pack.Rules.Select(rule => rule.GetType()).Where(rule => Lifted(rule).Count == 0))
        {
            if (ClauseOf(rule) is not { } clause || !places.TryGetValue(clause, out var place)) continue;
            if (place < last) yield return new($"{rule.Name}：排在后面条款的规则之后；移到前面。", $"{rule.Name}: it stands after a rule of a later clause; move it up.");
            last = Math.Max(last, place);
        }
    }

    public static IEnumerable<LocalizedText> OfPermissions(RegulationPack pack)
    {
        var own = Places(pack);
        var before = new HashSet<string?>();
        foreach (var rule in pack.Rules.Select(rule => rule.GetType()))
        {
            foreach (var clause in Lifted(rule).Where(clause => own.ContainsKey(clause) && !before.Contains(clause)))
                yield return new($"{rule.Name}：排在它所解除的 {clause} 之前；移到后面。", $"{rule.Name}: it stands before {clause}, which it lifts; move it down.");
            before.Add(ClauseOf(rule));
        }
    }

    public static IEnumerable<LocalizedText> OfNorms(RegulationPack pack)
    {
        var rules = pack.Rules.Select(rule => rule.GetType()).ToLookup(ClauseOf);
        foreach (var clause in pack.Regulation.Clauses)
        {
            var (permits, others) = (rules[clause.Id].Where(rule => Lifted(rule).Count > 0).ToList(), rules[clause.Id].Where(rule => Lifted(rule).Count == 0));
            foreach (var rule in clause.Norm == Norm.Permission ? others : [])
                yield return new(
                    $"{rule.Name}：{clause.Id} 是许可，规则却不是；改 [Clause] 或条款的 Norm，或写成 Permit 并以 [Overrides] 标明解除哪一条。",
                    $"{rule.Name}: {clause.Id} permits, and the rule does not; mend [Clause] or the clause's Norm, or say Permit and name in [Overrides] what it lifts.");
            foreach (var rule in clause.Norm != Norm.Permission && !others.Any() ? permits : [])
                yield return new(
                    $"{rule.Name}：{clause.Id} 不是许可，却只有例外；改 [Clause] 或条款的 Norm。",
                    $"{rule.Name}: {clause.Id} does not permit, and has nothing but exceptions; mend [Clause], or the clause's Norm.");
        }
    }

    public static IEnumerable<LocalizedText> OfDays(RegulationPack pack)
    {
        var clauses = pack.Regulation.Clauses.ToLookup(clause => clause.Id);
        foreach (var rule in pack.Rules.Select(rule => rule.GetType()))
        {
            if (rule.GetCustomAttribute<InForceAttribute>() is not { } own || clauses[ClauseOf(rule) ?? ""].FirstOrDefault() is not { } clause) continue;
            string[] days = [.. new[] { clause.InForce.From, clause.InForce.Until }.OfType<DateOnly>().Concat(clause.Amendments.Select(change => change.On)).Select(day => $"{day:O}")];
            foreach (var day in new[] { own.From, own.Until }.OfType<string>().Except(days))
                yield return new(
                    $"{rule.Name}：{day} 不是 {clause.Id} 施行、修订或废止的日子（{(days.Length == 0 ? "无" : string.Join('、', days))}）；改 [InForce]，或在条款的 Amendments 中写上修订。",
                    $"{rule.Name}: {day} is no day on which {clause.Id} began, was amended or ended ({(days.Length == 0 ? "it has none" : string.Join(", ", days))}); mend [InForce], or tell the change in the clause's Amendments.");
        }
    }

    public static IEnumerable<LocalizedText> OfFolders(RegulationPack pack)
    {
        var chapters = pack.Regulation.Chapters.SelectMany(chapter => chapter.Clauses, (chapter, clause) => (clause.Id, chapter)).ToLookup(one => one.Id, one => one.chapter.Id);
        foreach (var rule in pack.Rules.Select(rule => rule.GetType()))
        {
            if (ClauseOf(rule) is { } clause && chapters[clause].FirstOrDefault() is { } chapter && !IsNamedAfter(Folder(rule), Identifier(chapter)))
                yield return new(
                    $"{rule.Name}：在 {rule.Namespace} 里；移到以 {Identifier(chapter)} 开头的文件夹，命名空间亦然。",
                    $"{rule.Name}: it stands in {rule.Namespace}; move it to a folder that begins with {Identifier(chapter)}, and its namespace too.");
        }
    }

    private static IReadOnlyList<string> Lifted(Type rule) => rule.GetCustomAttribute<OverridesAttribute>()?.Clauses ?? [];

    private static Dictionary<string, int> Places(RegulationPack pack)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var clause in pack.Regulation.Clauses) places.TryAdd(clause.Id, places.Count);
        return places;
    }

    private static string Folder(Type rule) => rule.Namespace?.Split('.')[^1] ?? "";

    // A namespace has letters, digits and underscores alone, and begins with no digit.
    private static string Identifier(string chapter)
    {
        var name = string.Concat(chapter.Select(letter => char.IsLetterOrDigit(letter) ? letter : '_'));
        return name is [var first, ..] && char.IsDigit(first) ? "_" + name : name;
    }

    // P1 begins P1Charts, not P10Charts.
    private static bool IsNamedAfter(string folder, string chapter) =>
        folder.StartsWith(chapter, StringComparison.Ordinal) && (folder.Length == chapter.Length || !char.IsDigit(folder[chapter.Length]));
}
