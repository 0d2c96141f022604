namespace Jiyao.Rules.Testing;

/// <summary>Counts how the conditions of one rule came out. Tests run side by side.</summary>
internal sealed class ConditionTally
{
    private readonly Lock gate = new();
    private readonly OrderedDictionary<string, ConditionCoverage> seen = new(StringComparer.Ordinal);

    public void Add(IEnumerable<ConditionExplanation> conditions)
    {
        lock (gate)
        {
            foreach (var condition in conditions)
            {
                var before = seen.TryGetValue(condition.Text, out var known) ? known : new ConditionCoverage(condition.Text, 0, 0, 0);
                seen[condition.Text] = condition.Value switch
                {
                    true => before with { Held = before.Held + 1 },
                    false => before with { Failed = before.Failed + 1 },
                    null => before with { Unknown = before.Unknown + 1 },
                };
            }
        }
    }

    public IReadOnlyList<ConditionCoverage> Conditions()
    {
        lock (gate) return [.. seen.Values];
    }
}
