namespace Jiyao.Rules.Bridging;

/// <summary>What a session found.</summary>
internal sealed class Found
{
    private readonly ILookup<object, Finding> findingsOn;
    private readonly ILookup<object, Doubt> doubtsOn;
    private readonly ILookup<string, Finding> findingsBy;
    private readonly ILookup<string, Doubt> doubtsBy;
    private readonly ILookup<string, Fact> scopes;
    private readonly ILookup<object, Combination> combinationsOf;

    public Found(IEnumerable<Finding> findings, IEnumerable<Doubt> doubts, IEnumerable<InScope> scopes, IEnumerable<Combination> combinations)
    {
        var (all, open) = (findings.ToList(), doubts.ToList());
        findingsOn = all.ToLookup(finding => finding.Fact, ReferenceEqualityComparer.Instance);
        findingsBy = all.ToLookup(finding => finding.Rule, StringComparer.Ordinal);
        doubtsOn = open.Where(doubt => doubt.About is not null).ToLookup(doubt => doubt.About!, ReferenceEqualityComparer.Instance);
        this.scopes = scopes.ToLookup(one => one.Rule, one => one.Record, StringComparer.Ordinal);
        combinationsOf = combinations.ToLookup(one => one.Record, ReferenceEqualityComparer.Instance);
        doubtsBy = open.ToLookup(doubt => doubt.Rule, StringComparer.Ordinal);
    }

    /// <summary>All that a rule found.</summary>
    public IEnumerable<Finding> By(BridgedRule rule) => findingsBy[rule.Definition.Name];

    /// <summary>All that a rule could not tell.</summary>
    public IEnumerable<Doubt> DoubtsBy(BridgedRule rule) => doubtsBy[rule.Definition.Name];

    /// <summary>The records of which a joined prohibition speaks.</summary>
    public IEnumerable<Fact> ScopeOf(BridgedRule rule) => scopes[rule.Definition.Name];

    /// <summary>What a joined rule brought together where it found a duty of a record.</summary>
    public IEnumerable<Combination> CombinationsOf(BridgedRule rule, object record) =>
        combinationsOf[record].Where(one => one.Rule == rule.Definition.Name);

    /// <summary>What a rule of one fact found on it; null: nothing.</summary>
    public Finding? On(object fact, BridgedRule rule) => findingsOn[fact].FirstOrDefault(finding => finding.Rule == rule.Definition.Name);

    /// <summary>Whether a rule of one fact could not tell.</summary>
    public bool IsDoubtful(object fact, BridgedRule rule) => doubtsOn[fact].Any(doubt => doubt.Rule == rule.Definition.Name);
}
