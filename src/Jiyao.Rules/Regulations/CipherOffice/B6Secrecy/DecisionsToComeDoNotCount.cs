namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>On an incident found by the instant of the audit no decision has been made that the record has for later.</summary>
[Clause("B6.5.c")]
public sealed class DecisionsToComeDoNotCount : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Incident incident = default!;
        AuditPeriod period = default!;

        When()
            .Match(() => incident, i => i.DecidedAt != null)
            .Match(() => period)
            .Having(
                () => !Recorded.IsToCome(incident.FoundAt, period.AsOf),
                () => Recorded.IsToCome(incident.DecidedAt, period.AsOf));

        Then()
            .Oblige(() => incident, Duty.DecideIncident, kept: i => !Recorded.IsToCome(i.DecidedAt, period.AsOf));
    }
}
