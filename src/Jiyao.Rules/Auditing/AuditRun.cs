namespace Jiyao.Rules.Auditing;

/// <summary>One audit under way: its instant, its tallies and where its entries go.</summary>
internal sealed class AuditRun(IReadOnlyList<Clause> clauses, AuditOptions options, DateTimeOffset asOf)
{
    private const int Verdicts = (int)Verdict.NotEvaluated;

    private readonly long[] counts = new long[clauses.Count * Verdicts];
    private readonly bool[] evaluated = new bool[clauses.Count];
    private readonly List<AuditEntry> entries = [];

    public DateTimeOffset AsOf { get; } = asOf;

    public long Facts { get; set; }

    /// <summary>Counts a verdict, and says whether an entry is wanted for it.</summary>
    public bool Count(int clause, Verdict verdict)
    {
        counts[(clause * Verdicts) + (int)verdict]++;
        return verdict != Verdict.Compliant || options.IncludeCompliant;
    }

    public void Evaluated(int clause) => evaluated[clause] = true;

    public void Add(AuditEntry entry)
    {
        if (options.OnEntry is { } onEntry) onEntry(entry);
        else entries.Add(entry);
    }

    public AuditReport Report(IReadOnlyList<string> regulations) => new()
    {
        AsOf = AsOf,
        Regulations = regulations,
        Facts = Facts,
        Clauses = [.. clauses.Select((clause, i) => Tally(clause, i)).Where((_, i) => Spoken(i))],
        Entries = entries,
        NotEvaluated = [.. clauses.Where((_, i) => !evaluated[i]).Select(NotEvaluated)],
    };

    private bool Spoken(int clause) => counts.AsSpan(clause * Verdicts, Verdicts).ContainsAnyExcept(0);

    private ClauseTally Tally(Clause clause, int i) => new(
        clause.Id,
        counts[(i * Verdicts) + (int)Verdict.Compliant],
        counts[(i * Verdicts) + (int)Verdict.Violated],
        counts[(i * Verdicts) + (int)Verdict.Pending],
        counts[(i * Verdicts) + (int)Verdict.Indeterminate]);

    private static ClauseNotEvaluated NotEvaluated(Clause clause) => new(clause.Id, clause.NoRuleBecause ?? new(
        $"未提供所需记录：{clause.DataNeeded.Zh}。",
        $"The records it takes were not supplied: {clause.DataNeeded.En}."));
}
