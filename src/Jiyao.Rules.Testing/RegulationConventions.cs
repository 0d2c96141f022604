using System.Reflection;
using Jiyao.Rules.Authoring;

namespace Jiyao.Rules.Testing;

/// <summary>What makes a regulation whole, whatever it says.</summary>
public static class RegulationConventions
{
    /// <summary>Looks for what is not as it should be.</summary>
    /// <param name="pack">The regulation.</param>
    /// <param name="rules">Where its rule classes are; null: nothing is said of classes that no list has.</param>
    /// <returns>Each breach in a line; none: it is whole.</returns>
    public static IReadOnlyList<string> Breaches(RegulationPack pack, Assembly? rules = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return [.. OfClauses(pack), .. OfRules(pack), .. OfClasses(pack, rules), .. OfOptions(pack)];
    }

    /// <summary>The same as an expectation.</summary>
    /// <param name="pack">The regulation.</param>
    /// <param name="rules">Where its rule classes are.</param>
    /// <exception cref="RuleAssertionException">Something is not as it should be.</exception>
    public static void Check(RegulationPack pack, Assembly? rules = null)
    {
        if (Breaches(pack, rules) is { Count: > 0 } breaches)
            throw new RuleAssertionException($"Regulation {pack.Regulation.Id} is not whole.", string.Join('\n', breaches));
    }

    private static IEnumerable<string> OfClauses(RegulationPack pack)
    {
        var encoded = RegulationEngine.Create([pack]).Catalogue.Entries.ToDictionary(entry => entry.Clause.Id, entry => entry.Rules.Count);
        foreach (var clause in pack.Regulation.Clauses)
        {
            if (encoded[clause.Id] == 0 && clause.NoRuleBecause is null) yield return $"{clause.Id}: there is neither a rule nor the reason why not";
            if (encoded[clause.Id] > 0 && clause.NoRuleBecause is not null) yield return $"{clause.Id}: it has a rule, and a reason why not";
            foreach (var text in new[] { clause.Summary, clause.Bearer, clause.DataNeeded })
                if (string.IsNullOrWhiteSpace(text.Zh) || string.IsNullOrWhiteSpace(text.En)) yield return $"{clause.Id}: a text lacks a language";
        }

        foreach (var twice in pack.Regulation.Clauses.GroupBy(clause => clause.Id).Where(same => same.Count() > 1))
            yield return $"{twice.Key}: it stands {twice.Count()} times";
    }

    private static IEnumerable<string> OfRules(RegulationPack pack)
    {
        List<string> order = [.. pack.Regulation.Clauses.Select(clause => clause.Id)];
        var last = -1;
        foreach (var rule in pack.Rules.Select(rule => rule.GetType()).Where(rule => rule.GetCustomAttribute<OverridesAttribute>() is null))
        {
            var place = order.IndexOf(rule.GetCustomAttribute<ClauseAttribute>()?.Id ?? "");
            if (place < last) yield return $"{rule.Name}: it stands after a rule of a later clause";
            last = Math.Max(last, place);
        }

        foreach (var twice in pack.Rules.GroupBy(rule => rule.GetType()).Where(same => same.Count() > 1))
            yield return $"{twice.Key.Name}: it is listed {twice.Count()} times";
    }

    private static IEnumerable<string> OfClasses(RegulationPack pack, Assembly? rules)
    {
        var listed = pack.Rules.Select(rule => rule.GetType()).ToHashSet();
        return rules is null ? [] : rules.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract && !listed.Contains(type))
            .Select(type => $"{type.Name}: no regulation lists it");
    }

    private static IEnumerable<string> OfOptions(RegulationPack pack)
    {
        var keys = pack.Options.Select(option => option.Key).ToHashSet(StringComparer.Ordinal);
        return pack.Regulation.Clauses.SelectMany(clause => clause.OptionKeys.Where(key => !keys.Contains(key)).Select(key => $"{clause.Id}: there is no option {key}"))
            .Concat(keys.Except(pack.Regulation.Clauses.SelectMany(clause => clause.OptionKeys)).Select(key => $"{key}: no clause names this option"));
    }
}
