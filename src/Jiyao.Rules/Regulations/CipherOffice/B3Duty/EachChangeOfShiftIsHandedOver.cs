namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>Where the roster has one principal follow another, a hand-over is on record.</summary>
[Clause("B3.3.a")]
public sealed class EachChangeOfShiftIsHandedOver : Rule
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
                .Select(p => ShiftChanges.Of(shifts, handOvers, p))
                .SelectMany(all => all));

        Then()
            .Oblige(() => change, Duty.HandShiftOver, due: c => c.Due(), kept: c => c.WasHandedOver(), details: c => c.Text());
    }
}
