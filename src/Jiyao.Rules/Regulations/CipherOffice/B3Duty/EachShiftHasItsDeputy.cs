namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>Each shift of a principal has a deputy on the roster in its normal hours.</summary>
[Clause("B3.2.b")]
public sealed class EachShiftHasItsDeputy(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        DutyShift principal = default!;
        IEnumerable<DutyShift> deputies = default!;
        var hours = new NormalHours(options.Evening);

        When()
            .Match(() => principal, s => s.Post == DutyPost.Principal, s => hours.HasSome(s) == true)
            .Query(() => deputies, q => q.Match<DutyShift>(s => s.Post == DutyPost.Deputy).Collect());

        Then()
            .Oblige(() => principal, Duty.AssignDeputy, kept: s => hours.HasDeputy(s, deputies), details: s => hours.Text(s, deputies));
    }
}
