namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>Every loss or leak is reported within 24 hours.</summary>
[Clause("B6.5.c")]
public sealed class IncidentsAreReported : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Incident incident = default!;
        var limit = new TimeLimit(TimeSpan.FromHours(24));

        When()
            .Match(() => incident);

        Then()
            .Oblige(() => incident, Duty.ReportIncident, due: i => limit.From(i.FoundAt), fulfilled: i => i.ReportedAt);
    }
}
