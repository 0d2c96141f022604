namespace Jiyao.Rules.Testing;

/// <summary>Conventions of a regulation as a whole.</summary>
internal static class PackConventions
{
    public static IEnumerable<LocalizedText> OfTheEngine(RegulationPack pack, IReadOnlyList<RegulationPack> beside)
    {
        try
        {
            _ = RegulationEngine.Create([pack, .. beside]).Catalogue;
            return [];
        }
        catch (RuleDefinitionException refusal)
        {
            return [new($"引擎拒绝了它：{refusal.Message}", $"the engine refuses it: {refusal.Message}")];
        }
    }

    public static IEnumerable<LocalizedText> OfOptions(RegulationPack pack)
    {
        string[] own = [.. pack.Options.Select(option => option.Key)];
        foreach (var clause in pack.Regulation.Clauses)
        {
            foreach (var key in clause.OptionKeys.Except(own))
                yield return new($"{clause.Id}：规定没有选项 {key}；加入规定的选项，或从条款中去掉。", $"{clause.Id}: there is no option {key}; add it to the regulation's options, or take it out of the clause.");
        }

        foreach (var key in own.Except(pack.Regulation.Clauses.SelectMany(clause => clause.OptionKeys)))
            yield return new($"{key}：没有条款提到这个选项；写进它所影响的条款的 OptionKeys。", $"{key}: no clause names this option; name it in OptionKeys of the clause it concerns.");
    }
}
