namespace Jiyao.Rules.Tool.Triaging;

/// <summary>Tells what is new of a check's findings from what is known or waived, and counts what fails it.</summary>
/// <param name="failOn">Which new findings fail the check.</param>
/// <param name="baseline">What was there before; null: nothing.</param>
/// <param name="waivers">What has been approved.</param>
internal sealed class Triage(FailOn failOn, Baseline? baseline, WaiverList waivers)
{
    /// <summary>The new findings that fail the check.</summary>
    public long Failing { get; private set; }

    /// <summary>The new findings that could not be judged.</summary>
    public long Open { get; private set; }

    /// <summary>The findings that the baseline has.</summary>
    public long Known { get; private set; }

    /// <summary>The findings that a waiver covers.</summary>
    public long Waived { get; private set; }

    public CheckFinding Of(AuditEntry entry, DateTimeOffset asOf)
    {
        if (entry.Verdict is Verdict.Compliant or Verdict.Pending) return Counted(new(entry));
        return waivers.For(entry).FirstOrDefault(waiver => !waiver.HasExpired(asOf)) is { } waiver
            ? Counted(new(entry, Standing.Waived, waiver))
            : Counted(new(entry, baseline?.Takes(Fingerprint.Of(entry)) == true ? Standing.Known : Standing.New));
    }

    /// <summary>The waivers that have expired: each is a finding of its own, until it is approved anew or taken out.</summary>
    public IEnumerable<CheckFinding> Expired(DateTimeOffset asOf) => waivers.Concerning
        .Where(waiver => waiver.HasExpired(asOf))
        .Select(waiver => ExpiredWaiver.Of(waiver, waivers.Path, waivers.All))
        .Select(entry => Counted(new(entry)));

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
