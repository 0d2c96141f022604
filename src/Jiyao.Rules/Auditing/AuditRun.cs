namespace Jiyao.Rules.Auditing;

/// <summary>One audit under way: its instant, its tallies and where its entries go.</summary>
internal sealed class AuditRun(IReadOnlyList<Clause> clauses, AuditOptions options, DateTimeOffset asOf)
{
    private const int Verdicts = (int)Verdict.NotEvaluated;

    private readonly long[] counts = new long[clauses.Count * Verdicts];
    private readonly bool[] evaluated = new bool[clauses.Count];
    private readonly List<AuditEntry> entries = [];
    private readonly Dictionary<int, SortedSet<string>> missed = [];
    private readonly AuditOptions partial = new() { IncludeCompliant = options.IncludeCompliant };
    private RecordedTime? first;

    public DateTimeOffset AsOf { get; } = asOf;

    /// <summary>What marks a breach bears for whose it is.</summary>
    public IReadOnlyList<Func<Fact, FindingMarks>> Marks { get; init; } = [];

    public long Facts { get; private set; }

    /// <summary>The period looked at; null until all facts have come.</summary>
    public AuditPeriod? Period { get; private set; }

    /// <summary>Opens an audit, unless it could find nothing absent or nobody would judge.</summary>
    /// <exception cref="ArgumentException">The options do not fit together.</exception>
    public static AuditRun Open(
        IReadOnlyList<Clause> clauses, AuditOptions options, TimeProvider clock, IReadOnlyList<Func<Fact, FindingMarks>> marks)
    {
        var asOf = options.AsOf ?? clock.GetUtcNow();
        if (options.From > (options.To ?? asOf))
        {
            var end = options.To is null ? $"{nameof(options.AsOf)} ({asOf:O}), where it ends if {nameof(options.To)} does not say" : $"{nameof(options.To)} ({options.To:O})";
            throw new ArgumentException($"{nameof(options.From)} ({options.From:O}) is after {end}; let the period begin before it ends.", nameof(options));
        }

        if (options.Workers < 1)
            throw new ArgumentException($"{nameof(options.Workers)} is {options.Workers}; give the number of threads that judge, at least 1.", nameof(options));
        return new(clauses, options, asOf) { Marks = marks };
    }

    /// <summary>Counts a fact; the first instant recorded begins the period, unless the options say when it begins.</summary>
    /// <exception cref="ArgumentException">There is no fact.</exception>
    public void Met(Fact fact)
    {
        if (fact is null) throw new ArgumentException("One of the facts given is null; leave it out, or give the record that it stands for.", nameof(fact));
        Facts++;
        if (fact.When is { } when) Begin(when);
    }

    /// <summary>Settles the period, all facts having come.</summary>
    public AuditPeriod Close()
    {
        var to = options.To ?? AsOf;
        var from = options.From ?? first?.Earliest ?? to;
        return Period = new AuditPeriod(from < to ? from : to, to, AsOf);
    }

    /// <summary>Counts a verdict, and says whether an entry is wanted for it.</summary>
    public bool Count(int clause, Verdict verdict)
    {
        counts[(clause * Verdicts) + (int)verdict]++;
        return verdict != Verdict.Compliant || options.IncludeCompliant;
    }

    public void Evaluated(int clause) => evaluated[clause] = true;

    /// <summary>Notes that a rule of a clause, of the reading chosen, was not judged for want of facts of some types.</summary>
    public void Missed(int clause, IEnumerable<Type> types)
    {
        if (!missed.TryGetValue(clause, out var names)) missed[clause] = names = new(StringComparer.Ordinal);
        names.UnionWith(types.Select(RecordKind.Of));
    }

    /// <summary>A part of the same audit, to be judged on another thread; its entries stay with it until it is absorbed.</summary>
    public AuditRun Part() => new(clauses, partial, AsOf);

    /// <summary>Takes over what a part found.</summary>
    public void Absorb(AuditRun part)
    {
        for (var i = 0; i < counts.Length; i++) counts[i] += part.counts[i];
        for (var i = 0; i < evaluated.Length; i++) evaluated[i] |= part.evaluated[i];
        foreach (var entry in part.entries) Add(entry);
        Facts += part.Facts;
        if (part.first is { } earliest) Begin(earliest);
    }

    /// <summary>Takes from runs by each text what they all say of a clause, where this one, which knows no text, leaves it open.</summary>
    public void Settle(IReadOnlyList<AuditRun> each)
    {
        HashSet<string> settled = [];
        for (var i = 0; i < clauses.Count; i++)
        {
            var own = counts.AsSpan(i * Verdicts, Verdicts);
            var first = each[0].counts.AsSpan(i * Verdicts, Verdicts);
            if (own[(int)Verdict.Indeterminate] == 0 || first[(int)Verdict.Indeterminate] > 0 || !first.ContainsAnyExcept(0)) continue;
            var agree = true;
            foreach (var one in each) agree &= one.counts.AsSpan(i * Verdicts, Verdicts).SequenceEqual(first);
            if (!agree) continue;
            first.CopyTo(own);
            settled.Add(clauses[i].Id);
        }

        if (settled.Count == 0) return;
        var order = clauses.Select((clause, i) => (clause.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        AuditEntry[] all = [.. entries.Where(entry => !settled.Contains(entry.Clause)), .. each[^1].entries.Where(entry => settled.Contains(entry.Clause))];
        entries.Clear();
        entries.AddRange(all.OrderBy(entry => order[entry.Clause]));
    }

    public void Add(AuditEntry entry)
    {
        var marks = entry.Verdict == Verdict.Violated ? Marks.Aggregate(entry.Marks, (all, mark) => all | mark(entry.Fact)) : entry.Marks;
        if (marks != entry.Marks) entry = entry with { Marks = marks };
        if (options.OnEntry is { } onEntry) onEntry(entry);
        else entries.Add(entry);
    }

    public AuditReport Report(IReadOnlyList<string> regulations) => new()
    {
        AsOf = AsOf,
        Period = Period!,
        Regulations = regulations,
        Facts = Facts,
        Clauses = [.. clauses.Select((clause, i) => Tally(clause, i)).Where((_, i) => Spoken(i))],
        Entries = entries,
        NotEvaluated = [.. clauses.Select((clause, i) => (clause, i)).Where(pair => IsOpen(pair.clause, pair.i)).Select(pair => NotEvaluated(pair.clause, pair.i))],
    };

    // Registers go on in time: mostly the first instant is known already.
    private void Begin(RecordedTime when)
    {
        if (first?.IsAtOrBefore(when) == true || when.Precision == TimePrecision.Illegible) return;
        first = when.Earliest;
    }

    private bool Spoken(int clause) => counts.AsSpan(clause * Verdicts, Verdicts).ContainsAnyExcept(0);

    private bool IsOpen(Clause clause, int i) => !evaluated[i] || Lacks(clause, i) || (!Spoken(i) && IsOutOfForce(clause));

    // What its other rules have to say, or that they are silent, is not the whole of it. Only a consequence goes by what there is.
    private bool Lacks(Clause clause, int i) => missed.ContainsKey(i) && clause.Norm != Norm.Consequence;

    // Standing states are judged as of the instant of the audit, which may lie outside the period.
    private bool IsOutOfForce(Clause clause) =>
        clause.InForce.Covers(RecordedTime.Between(Period!.From, Period.To)) == false && clause.InForce.Covers(AsOf) == false;

    private ClauseTally Tally(Clause clause, int i) => new(
        clause.Id,
        counts[(i * Verdicts) + (int)Verdict.Compliant],
        counts[(i * Verdicts) + (int)Verdict.Violated],
        counts[(i * Verdicts) + (int)Verdict.Pending],
        counts[(i * Verdicts) + (int)Verdict.Indeterminate]);

    private ClauseNotEvaluated NotEvaluated(Clause clause, int i)
    {
        if (clause.NoRuleBecause is { } reason) return new(clause.Id, NotEvaluatedKind.NoRule, reason);
        if (!Spoken(i) && IsOutOfForce(clause))
        {
            return new(clause.Id, NotEvaluatedKind.NotInForce, new(
                $"此期间不施行（{clause.InForce}）。", $"It is not in force in this period ({clause.InForce})."));
        }

        var kinds = missed.TryGetValue(i, out var names) ? $" ({string.Join(", ", names)})" : "";
        return Spoken(i)
            ? new(clause.Id, NotEvaluatedKind.PartlyNotSupplied, new(
                $"只核查了一部分，其余部分未提供所需记录：{clause.DataNeeded.Zh}{kinds}。",
                $"Judged in part only; of the records that the whole takes some were not supplied: {clause.DataNeeded.En}{kinds}."))
            : new(clause.Id, NotEvaluatedKind.NotSupplied, new(
                $"未提供所需记录：{clause.DataNeeded.Zh}{kinds}。",
                $"The records it takes were not supplied: {clause.DataNeeded.En}{kinds}."));
    }
}
