namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>Each shift of a principal has a deputy on the roster through its normal hours.</summary>
[Clause("B3.2.b")]
public sealed class EachShiftHasItsDeputy(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        DutyShift principal = default!;
        Coverage deputies = default!;
        var hours = new NormalHours(options.Noon, options.Evening);

        When()
            .Match(() => principal, s => s.Post == DutyPost.Principal, s => hours.HasSome(s) == true)
            .Query(() => deputies, q => q.Match<DutyShift>(s => s.Post == DutyPost.Deputy).Collect().Select(all => NormalHours.Of(all)));

        Then()
            .Oblige(() => principal, Duty.AssignDeputy, kept: s => hours.HasDeputy(s, deputies), details: s => hours.Text(s, deputies));
    }
}
