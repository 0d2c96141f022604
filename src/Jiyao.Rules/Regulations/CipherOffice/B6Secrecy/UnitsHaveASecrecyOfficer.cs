using Jiyao.Rules.Regulations.CipherOffice.B2ResponsiblePerson;

namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>
/// Every department of the district and every township has a secrecy officer at all times, full-time or part-time.
/// </summary>
[Clause("B6.7")]
public sealed class UnitsHaveASecrecyOfficer : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Unit unit = default!;
        AuditPeriod period = default!;
        IEnumerable<Appointment> officers = default!;
        var vacancies = new Vacancies();

        When()
            .Match(() => unit, u => u.Kind == UnitKind.DistrictDepartment || u.Kind == UnitKind.Township)
            .Match(() => period)
            .Query(() => officers, q => q.Match<Appointment>(a => a.Unit == unit.Name, a => a.Role == Role.SecrecyOfficer).Collect());

        Then()
            .Oblige(
                () => unit,
                Duty.HaveSecrecyOfficer,
                kept: u => vacancies.Kept(officers, u, period),
                details: u => Vacancies.Text(officers, u, period));
    }
}
