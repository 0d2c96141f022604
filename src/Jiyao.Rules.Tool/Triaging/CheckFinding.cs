namespace Jiyao.Rules.Tool.Triaging;

/// <summary>One verdict of a check, and how it stands to what is already known of it.</summary>
/// <param name="Entry">The verdict.</param>
/// <param name="Standing">Whether it is new, known from the baseline or waived.</param>
/// <param name="Waiver">The waiver that covers it.</param>
internal sealed record CheckFinding(AuditEntry Entry, Standing Standing = Standing.New, Waiver? Waiver = null)
{
    /// <summary>What the files of the run are called.</summary>
    public FileNames Names { get; init; } = FileNames.Alone;

    /// <summary>What tells it from others, the same in every run. Most verdicts are never asked for it.</summary>
    public string Fingerprint => Triaging.Fingerprint.Of(Entry, Names);

    /// <summary>How soon it asks to be looked at.</summary>
    public Urgency Urgency => (Entry.Verdict, Standing) switch
    {
        (Verdict.Violated, Standing.New) => Urgency.NewViolation,
        (Verdict.Violated, _) => Urgency.ExcusedViolation,
        (Verdict.Pending, _) => Urgency.Pending,
        (Verdict.Compliant, _) => Urgency.Compliant,
        (_, Standing.New) => Urgency.NewDoubt,
        _ => Urgency.ExcusedDoubt,
    };
}
