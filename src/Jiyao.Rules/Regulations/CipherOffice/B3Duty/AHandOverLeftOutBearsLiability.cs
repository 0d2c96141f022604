namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>Whoever leaves a hand-over out answers for it.</summary>
[Clause("B3.3.c")]
public sealed class AHandOverLeftOutBearsLiability : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IEnumerable<DutyShift> shifts = default!;
        IEnumerable<HandOver> handOvers = default!;
        ShiftChange change = default!;

        When()
            .Query(() => shifts, q => q.Match<DutyShift>().Collect())
            .Query(() => handOvers, q => q.Match<HandOver>().Collect())
            .Query(() => change, q => q
                .Match<AuditPeriod>()
                .Select(p => ShiftChanges.Past(shifts, handOvers, p))
                .SelectMany(all => all))
            .Having(() => change.WasHandedOver() == false);

        Then()
            .Prohibit(() => change, FindingMarks.Liability, details: c => c.Text());
    }
}
