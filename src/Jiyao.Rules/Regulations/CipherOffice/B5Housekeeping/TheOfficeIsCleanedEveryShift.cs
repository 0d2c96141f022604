namespace Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;

/// <summary>
/// Where the office so reads the text, all four tasks of cleaning are done in every shift of the principal officer.
/// </summary>
[Clause("B5.2.a")]
public sealed class TheOfficeIsCleanedEveryShift(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        DutyShift shift = default!;
        IEnumerable<Cleaning> cleanings = default!;
        CleaningLog log = default!;

        When()
            .Query(() => cleanings, q => q.Match<Cleaning>().Collect())
            .Let(() => log, () => CleaningLog.Of(cleanings))
            .Match(() => shift, s => options.CleaningPer == CleaningPer.Shift, s => s.Post == DutyPost.Principal);

        Then()
            .Oblige(
                () => shift,
                Duty.CleanOffice,
                due: s => CleaningShift.DeadlineOf(s),
                fulfilled: s => CleaningShift.DoneIn(s, log),
                details: s => CleaningShift.Text(s, log));
    }
}
