namespace Jiyao.Rules.Regulations.CipherOffice.B2ResponsiblePerson;

/// <summary>The post of the deputy director in charge is held at all times.</summary>
[Clause("B2")]
public sealed class ThePostOfTheDeputyDirectorIsFilled(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AuditPeriod period = default!;
        IEnumerable<Appointment> appointments = default!;
        var vacancies = new Vacancies(TimeSpan.FromDays(options.VacancyGrace));

        When()
            .Match(() => period)
            .Query(() => appointments, q => q.Match<Appointment>(a => a.Role == Role.DeputyDirectorInCharge).Collect());

        Then()
            .Oblige(
                () => period,
                Duty.KeepPostFilled,
                kept: p => vacancies.Kept(appointments, p),
                details: p => Vacancies.Text(appointments, p));
    }
}
