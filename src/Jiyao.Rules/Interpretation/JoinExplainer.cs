using System.Linq.Expressions;
using Jiyao.Rules.Definitions;
using Jiyao.Rules.Joining;

namespace Jiyao.Rules.Interpretation;

/// <summary>
/// Says what a rule of several facts asks, element by element, and of each condition how it comes out for the facts at hand. An element that
/// takes a fact goes on with the first that may fit; what rests on a query is written down without being judged.
/// </summary>
internal sealed class JoinExplainer
{
    // More nobody reads.
    private const int Most = 5;

    private readonly JoinDefinition rule;
    private readonly IReadOnlyList<Fact> facts;
    private readonly Slot[] slots;
    private readonly Interpreter interpreter;
    private readonly HashSet<ParameterExpression> bound = [];
    private readonly List<ConditionExplanation> judged = [];

    private JoinExplainer(JoinDefinition rule, IReadOnlyList<Fact> facts)
    {
        (this.rule, this.facts) = (rule, facts);
        slots = [.. rule.Slots.Select(slot => (Slot)Activator.CreateInstance(typeof(Slot<>).MakeGenericType(slot.Type))!)];
        interpreter = new Interpreter(new SlotBindings(rule.Slots, slots));
    }

    public static IReadOnlyList<string> Explain(JoinDefinition rule, IReadOnlyList<Fact> facts)
    {
        var explainer = new JoinExplainer(rule, facts);
        return [.. rule.Elements.SelectMany(explainer.Element).Concat(OwedText.Of(rule.Finding))];
    }

    /// <summary>How each of its conditions came out, each time it was asked of a fact, or of those taken so far.</summary>
    public static IReadOnlyList<ConditionExplanation> Conditions(JoinDefinition rule, IReadOnlyList<Fact> facts)
    {
        var explainer = new JoinExplainer(rule, facts);
        foreach (var element in rule.Elements)
        {
            foreach (var source in element is QueryJoin query ? query.Parts.OfType<QuerySource>() : []) explainer.Candidates("Match", source.Facts, goesOn: false);
            _ = explainer.Element(element).ToList();
        }

        return explainer.judged;
    }

    private IEnumerable<string> Element(JoinElement element) => element switch
    {
        MatchJoin match => Candidates("Match", match.Facts, goesOn: true),
        QueryJoin query => [$"Query {query.Result.Name}: {string.Join(", ", query.Parts.Select(Part))}"],
        LetJoin let => [$"Let {let.Slot.Name}: {ConditionText.Of(let.Value)}"],
        TestJoin test => Test(test.Test),
        _ => [],
    };

    private IEnumerable<string> Test(JoinTest test) => test switch
    {
        ConditionTest having => having.Conditions.Select(condition => Judged(condition)).Prepend("Having"),
        QuantifierTest { Wanted: var wanted, Facts: var candidates } => Candidates(wanted ? "Exists" : "Not", candidates, goesOn: false),
        GroupTest group => group.Tests.SelectMany(Test).Prepend(group.IsAny ? "Or, of what follows" : "And, of what follows"),
        _ => [],
    };

    private List<string> Candidates(string verb, Candidacy candidates, bool goesOn)
    {
        var (slot, conditions) = (candidates.Slot, candidates.Conditions);
        List<string> lines = [$"{verb} {slot.Type.Name} {slot.Name}"];
        List<Fact> tried = [.. facts.Where(slot.Type.IsInstanceOfType)];
        if (tried.Count == 0) lines.AddRange(conditions.Select(condition => $"    {condition.Text}   (no {slot.Type.Name} is given)"));
        var first = default(Fact);
        bound.Add(slot.Parameter);
        foreach (var (i, fact) in tried.Index())
        {
            slots[slot.Index].Boxed = fact;
            if (conditions.All(condition => !IsReadable(condition) || interpreter.Holds(condition.Body) != false)) first ??= fact;
            List<string> ofFact = [.. conditions.Select(condition => Judged(condition, $"   ({slot.Name} {fact.Id ?? $"#{i + 1}"})"))];
            if (i < Most) lines.AddRange(ofFact);
        }

        slots[slot.Index].Boxed = first;
        if (!goesOn || first is null) bound.Remove(slot.Parameter);
        return lines;
    }

    private string Judged(Condition condition, string of = "")
    {
        if (!IsReadable(condition)) return $"    {condition.Text}";
        var holds = interpreter.Holds(condition.Body);
        judged.Add(new(condition.Text, holds, [.. interpreter.Missing], interpreter.Errors is [var error, ..] ? error : null));
        var sign = holds switch { true => '+', false => '-', null => '?' };
        var missing = interpreter.Missing.Count == 0 ? "" : $"   not known: {string.Join(", ", interpreter.Missing)}";
        return $"  {sign} {condition.Text}{missing}{of}";
    }

    private bool IsReadable(Condition condition) => SlotsRead.In(condition.Body).IsSubsetOf(bound);

    private static string Part(QueryPart part) => part switch
    {
        QuerySource { Facts: var source } => $"Match {source.Slot.Type.Name} {source.Slot.Name}{Met(source.Conditions)}",
        QueryFilter filter => $"Where{Met(filter.Conditions)}",
        QueryProjection projection => $"Select {ConditionText.Of(projection.Value)}",
        QueryExpansion expansion => $"SelectMany {ConditionText.Of(expansion.Values)}",
        QueryGrouping grouping => $"GroupBy {ConditionText.Of(grouping.Key)}",
        _ => "Collect",
    };

    private static string Met(IReadOnlyList<Condition> conditions) =>
        conditions.Count == 0 ? "" : $" ({string.Join(" && ", conditions.Select(condition => condition.Text))})";
}
