namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>An outage of the duty lines is reported within fifteen minutes.</summary>
[Clause("B3.4.b")]
public sealed class OutagesAreReported(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        LineOutage outage = default!;
        var limit = new TimeLimit(TimeSpan.FromMinutes(15), options.MinutePrecision == MinutePrecision.Lenient);

        When()
            .Match(() => outage, o => options.LineDown == LineDown.UnreportedOutage);

        Then()
            .Oblige(() => outage, Duty.ReportOutage, due: o => limit.From(o.StartedAt), fulfilled: o => o.ReportedAt);
    }
}
