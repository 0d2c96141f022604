namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>Secrecy education is held in every half-year, or as often as the office so reads.</summary>
[Clause("B6.1.b")]
public sealed class EducationIsHeld(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CalendarSpan span = default!;
        IEnumerable<LearningEvent> sessions = default!;

        When()
            .Query(() => span, q => q.Match<AuditPeriod>().SelectMany(p => p.Spans(options.EducationEvery)))
            .Query(() => sessions, q => q.Match<LearningEvent>().Collect());

        Then()
            .Oblige(
                () => span,
                Duty.HoldEducation,
                due: s => s.Deadline,
                fulfilled: s => Sessions.First(s, LearningKind.Education, sessions));
    }
}
