namespace Jiyao.Rules.Definitions;

/// <summary>Orders joined rules so that each comes after those that derive the facts it takes.</summary>
internal static class JoinOrder
{
    /// <exception cref="RuleDefinitionException">Rules derive facts from each other's in a circle.</exception>
    public static IReadOnlyList<BoundJoin> Of(IReadOnlyList<BoundJoin> rules)
    {
        List<BoundJoin> sources = [.. rules.Where(rule => rule.Definition.Derived is not null)];
        List<BoundJoin> ordered = [], underWay = [];
        foreach (var rule in rules) Place(rule);
        return ordered;

        void Place(BoundJoin rule)
        {
            if (Has(ordered, rule)) return;
            if (Has(underWay, rule)) throw Circle(underWay.SkipWhile(other => other != rule));
            underWay.Add(rule);
            foreach (var source in sources.Where(source => rule.Definition.Takes.Any(type => type.IsAssignableFrom(source.Definition.Derived!.Type)))) Place(source);
            underWay.Remove(rule);
            ordered.Add(rule);
        }

        // By reference: no rule is there twice, and to compare two records is to compare all that they hold.
        static bool Has(List<BoundJoin> some, BoundJoin rule) => some.Exists(other => ReferenceEquals(other, rule));
    }

    private static RuleDefinitionException Circle(IEnumerable<BoundJoin> rules) => new(
        $"{string.Join(", ", rules.Select(rule => rule.Definition.Name))}: each derives facts from those of another, in a circle; "
        + "let one of them take recorded facts alone.");
}
