namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>A course for secrecy cadres is held in every year, or as often as the office so reads.</summary>
[Clause("B6.6.a")]
public sealed class SecrecyCadresAreTrained(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CalendarSpan span = default!;
        IEnumerable<LearningEvent> sessions = default!;

        When()
            .Query(() => span, q => q.Match<AuditPeriod>().SelectMany(p => p.Spans(options.TrainingEvery)))
            .Query(() => sessions, q => q.Match<LearningEvent>().Collect());

        Then()
            .Oblige(
                () => span,
                Duty.HoldTraining,
                due: s => s.Deadline,
                fulfilled: s => Sessions.First(s, LearningKind.CadreTraining, sessions));
    }
}
