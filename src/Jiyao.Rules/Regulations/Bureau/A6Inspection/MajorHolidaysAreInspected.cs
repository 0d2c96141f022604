namespace Jiyao.Rules.Regulations.Bureau.A6Inspection;

/// <summary>Secrecy work is inspected around each of the four major holidays.</summary>
[Clause("A6.a")]
public sealed class MajorHolidaysAreInspected(BureauOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IEnumerable<Inspection> inspections = default!;
        HolidayWindow holiday = default!;
        var windows = new HolidayWindows(options);

        When()
            .Query(() => inspections, q => q.Match<Inspection>().Collect())
            .Query(() => holiday, q => q.Match<AuditPeriod>().SelectMany(p => windows.Of(p)));

        Then()
            .Oblige(
                () => holiday,
                Duty.InspectForHoliday,
                due: h => h.Deadline,
                fulfilled: h => h.FirstOf(inspections.Select(inspection => inspection.At)),
                details: h => h.Text());
    }
}
