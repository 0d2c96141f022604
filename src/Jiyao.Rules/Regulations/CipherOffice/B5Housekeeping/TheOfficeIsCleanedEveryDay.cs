namespace Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;

/// <summary>All four tasks of cleaning are done on every calendar day, holidays included.</summary>
[Clause("B5.2.a")]
public sealed class TheOfficeIsCleanedEveryDay(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IEnumerable<Cleaning> cleanings = default!;
        CleaningLog log = default!;
        CalendarSpan day = default!;

        When()
            .Query(() => cleanings, q => q.Match<Cleaning>().Collect())
            .Let(() => log, () => CleaningLog.Of(cleanings))
            .Query(() => day, q => q
                .Match<AuditPeriod>(p => options.CleaningPer == CleaningPer.Day)
                .SelectMany(p => p.Spans(SpanKind.Day)));

        Then()
            .Oblige(
                () => day,
                Duty.CleanOffice,
                due: d => d.Deadline,
                fulfilled: d => log.DoneIn(d.From, d.To, d.IsWhole),
                details: d => log.Text(d.From, d.To));
    }
}
