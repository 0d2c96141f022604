namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>Secrecy work is inspected every month, or every quarter where the office so reads the text.</summary>
[Clause("B6.5.a")]
public sealed class SecrecyWorkIsInspected(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CalendarSpan span = default!;
        IEnumerable<Inspection> inspections = default!;

        When()
            .Query(() => span, q => q.Match<AuditPeriod>().SelectMany(p => p.Spans(options.InspectEvery)))
            .Query(() => inspections, q => q.Match<Inspection>().Collect());

        Then()
            .Oblige(
                () => span,
                Duty.InspectSecrecyWork,
                due: s => s.Deadline,
                fulfilled: s => s.FirstOf(inspections.Select(inspection => inspection.At)));
    }
}
