namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>The investigation of every loss or leak is opened within 24 hours.</summary>
[Clause("B6.5.c")]
public sealed class IncidentsAreInvestigated : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Incident incident = default!;
        var limit = new TimeLimit(TimeSpan.FromHours(24));

        When()
            .Match(() => incident);

        Then()
            .Oblige(() => incident, Duty.InvestigateIncident, due: i => limit.From(i.FoundAt), fulfilled: i => i.InvestigatedFrom);
    }
}
