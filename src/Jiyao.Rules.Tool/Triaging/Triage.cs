namespace Jiyao.Rules.Tool.Triaging;

/// <summary>Tells what is new of a check's findings from what is known or waived, and counts what fails it.</summary>
/// <param name="failOn">Which new findings fail the check.</param>
/// <param name="baseline">What was there before; null: nothing.</param>
/// <param name="waivers">What has been approved.</param>
internal sealed class Triage(FailOn failOn, Baseline? baseline, WaiverList waivers)
{
    private readonly HashSet<Waiver> used = [];
    private readonly Dictionary<Waiver, Fact> records = new(ReferenceEqualityComparer.Instance);

    /// <summary>The file of the waivers; empty where there is none.</summary>
    public string WaiversPath => waivers.Path;

    /// <summary>What the files of the run are called; by themselves until it is known which they are.</summary>
    public FileNames Names { get; set; } = FileNames.Alone;

    /// <summary>The new findings that fail the check.</summary>
    public long Failing { get; private set; }

    /// <summary>The new findings that could not be judged.</summary>
    public long Open { get; private set; }

    /// <summary>The findings that the baseline has.</summary>
    public long Known { get; private set; }

    /// <summary>The findings that a waiver covers.</summary>
    public long Waived { get; private set; }

    /// <exception cref="Commands.UsageException">A waiver covers records of two files or days, and does not say which is meant.</exception>
    public CheckFinding Of(AuditEntry entry, DateTimeOffset asOf)
    {
        var finding = new CheckFinding(entry) { Names = Names };
        if (entry.Verdict == Verdict.Compliant) return Counted(finding);
        var covering = waivers.For(entry);
        used.UnionWith(covering);
        if (entry.Verdict == Verdict.Pending) return Counted(finding);
        if (covering.FirstOrDefault(waiver => !waiver.HasExpired(asOf)) is { } waiver)
        {
            HoldToOneRecord(waiver, entry.Fact);
            return Counted(finding with { Standing = Standing.Waived, Waiver = waiver });
        }

        return Counted(baseline?.Takes(finding.Fingerprint) == true ? finding with { Standing = Standing.Known } : finding);
    }

    /// <summary>The waivers that have expired: each is a finding of its own, until it is approved anew or taken out.</summary>
    public IEnumerable<CheckFinding> Expired(DateTimeOffset asOf) => waivers.Concerning
        .Where(waiver => waiver.HasExpired(asOf) && !waivers.Concerning.Any(other => other.Renews(waiver) && !other.HasExpired(asOf)))
        .Select(waiver => ExpiredWaiver.Of(waiver, waivers.Path, waivers.LineOf(waiver)))
        .Select(entry => Counted(new(entry)));

    /// <summary>The waivers that covered nothing, of clauses that were judged whole; one that has expired is a finding already.</summary>
    public IEnumerable<Waiver> Unused(AuditReport report)
    {
        var open = report.NotEvaluated.Select(clause => clause.Clause).ToHashSet(StringComparer.Ordinal);
        return waivers.Concerning.Where(waiver => !used.Contains(waiver) && !waiver.HasExpired(report.AsOf) && !open.Contains(waiver.Clause));
    }

    // What was approved is one record; that another file numbers its records alike, or this one does in another year, is no approval of those.
    private void HoldToOneRecord(Waiver waiver, Fact fact)
    {
        if (fact.Source is not { } place || records.TryAdd(waiver, fact)) return;
        var first = records[waiver];
        var (path, row) = first.Source!.Value;
        if (path != place.Path) throw waivers.OfTwoFiles(waiver, path, place.Path);
        if (row != place.Row && RecordName.DayOf(first) != RecordName.DayOf(fact)) throw waivers.OfTwoDays(waiver, first, fact);
    }

    private CheckFinding Counted(CheckFinding finding)
    {
        if (finding.Standing == Standing.Known) Known++;
        else if (finding.Standing == Standing.Waived) Waived++;
        else
        {
            if (failOn.Matches(finding.Entry)) Failing++;
            if (finding.Entry.Verdict == Verdict.Indeterminate) Open++;
        }

        return finding;
    }
}
