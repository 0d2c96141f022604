namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>
/// It is decided what follows from every loss or leak. The text sets no time for it, so one without a decision lacks it at once.
/// </summary>
[Clause("B6.5.c")]
public sealed class IncidentsAreDecided : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Incident incident = default!;

        When()
            .Match(() => incident);

        Then()
            .Oblige(() => incident, Duty.DecideIncident, kept: i => IncidentDecisions.WasDecided(i));
    }
}
