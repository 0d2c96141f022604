namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>Whether it was decided what follows from a loss or leak (B6.5.c).</summary>
internal static class IncidentDecisions
{
    /// <summary>
    /// Whether it was; null: that is not known, such as where a day is entered for a decision that the same record says there is none of.
    /// </summary>
    [Needs(nameof(Incident.Decision), nameof(Incident.DecidedAt))]
    public static bool? WasDecided(Incident incident) =>
        !string.IsNullOrWhiteSpace(incident.Decision) ? true
        : Recorded.TookPlace(incident.DecidedAt) == true && incident.Decision is not null ? null
        : Recorded.TookPlace(incident.DecidedAt);
}
