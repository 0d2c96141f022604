using System.Collections.Concurrent;
using System.Linq.Expressions;
using Jiyao.Rules.Definitions;

namespace Jiyao.Rules.Execution;

/// <summary>
/// The rules of an engine by the time in which they are in force. Between two days on which a text changes, all facts are judged by the
/// same rules, and so by judges of their own: dates cost a decision nothing but finding those.
/// </summary>
internal sealed class TextsInForce
{
    private readonly IReadOnlyList<BoundRule> rules;
    private readonly EngineOptions options;
    private readonly FactJudges? only;

    // Not there where no text ever changes, as in nearly all engines.
    private readonly DateOnly[] changes = null!;
    private readonly long[] starts = null!;
    private readonly FactJudges?[] ofText = null!;
    private readonly ConcurrentDictionary<(int First, int Last), FactJudges> ofSpan = null!;

    public TextsInForce(IReadOnlyList<BoundRule> rules, EngineOptions options)
    {
        (this.rules, this.options) = (rules, options);
        if (!rules.Any(Changes))
        {
            only = new FactJudges(rules, options);
            return;
        }

        changes = [.. rules.SelectMany(DaysOfChange).Distinct().Order()];
        starts = Array.ConvertAll(changes, day => InForcePeriod.StartOf(day).UtcTicks);
        ofText = new FactJudges?[changes.Length + 1];
        ofSpan = [];
    }

    /// <summary>The judges of a fact's own time; of a standing state, those of the instant at which it is looked at.</summary>
    public FactJudges For(Fact fact, DateTimeOffset? asOf = null) =>
        only ?? At(fact.When ?? asOf ?? options.TimeProvider.GetUtcNow());

    /// <summary>Whether the fact's time does not tell by which text it is judged.</summary>
    public bool AreOpen(Fact fact) => only is null && fact.When is { } when && TextsOf(when) is var (first, last) && first != last;

    /// <summary>The judges of each text that the time of a fact may belong to, of which <see cref="AreOpen"/> says that it does not tell.</summary>
    public IReadOnlyList<FactJudges> Each(Fact fact)
    {
        var (first, last) = TextsOf(fact.When!.Value);
        return [.. Enumerable.Range(first, last - first + 1).Select(OfText)];
    }

    private FactJudges At(RecordedTime when)
    {
        var (first, last) = TextsOf(when);
        if (first != last) return ofSpan.TryGetValue((first, last), out var known) ? known : ofSpan.GetOrAdd((first, last), JudgesOf);
        return OfText(first);
    }

    private FactJudges OfText(int text) => Volatile.Read(ref ofText[text])
        ?? Interlocked.CompareExchange(ref ofText[text], JudgesOf((text, text)), null) ?? ofText[text]!;

    private FactJudges JudgesOf((int First, int Last) span) => new([.. rules.Select(rule => During(rule, span)).OfType<BoundRule>()], options);

    private (int First, int Last) TextsOf(RecordedTime when) => (Text(when.Earliest.UtcTicks), Text(when.Latest.UtcTicks));

    // How many changes there have been by an instant.
    private int Text(long tick)
    {
        var found = Array.BinarySearch(starts, tick);
        return found < 0 ? ~found : found + 1;
    }

    // A rule in force throughout stands as it is; one that may be in force is asked whether it is, and cannot say.
    private BoundRule? During(BoundRule rule, (int First, int Last) span)
    {
        var inForce = Enumerable.Range(span.First, span.Last - span.First + 1).Count(text => rule.InForce.Covers(DayOf(text)));
        if (inForce == 0) return null;
        var read = span.First == span.Last ? rule with { Clause = rule.Clause.On(DayOf(span.First)) } : rule;
        return inForce > span.Last - span.First ? read : read with { Defined = new(() => Dated(rule.Definition, rule.InForce)) };
    }

    private DateOnly DayOf(int text) => text == 0 ? changes[0].AddDays(-1) : changes[text - 1];

    private static RuleDefinition Dated(RuleDefinition rule, InForcePeriod inForce)
    {
        var covers = typeof(InForcePeriod).GetMethod(nameof(InForcePeriod.Covers), [typeof(RecordedTime?)])!;
        var call = Expression.Call(Expression.Constant(inForce), covers, Expression.Property(rule.Fact, nameof(Fact.When)));
        var isInForce = Expression.Equal(call, Expression.Constant(true, typeof(bool?)));
        return rule with { Scope = [.. rule.Scope, new Condition(isInForce) { Text = $"in force {inForce}" }] };
    }

    private static bool Changes(BoundRule rule)
    {
        using var days = DaysOfChange(rule).GetEnumerator();
        return days.MoveNext();
    }

    private static IEnumerable<DateOnly> DaysOfChange(BoundRule rule)
    {
        if (rule.InForce.From is { } from && from > DateOnly.MinValue) yield return from;
        if (rule.InForce.Until is { } until) yield return until;
        foreach (var change in rule.Clause.Amendments.Where(change => change.On > DateOnly.MinValue)) yield return change.On;
    }
}
