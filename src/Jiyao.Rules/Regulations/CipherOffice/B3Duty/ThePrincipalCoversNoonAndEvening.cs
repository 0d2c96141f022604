namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>The principal is present at noon and through the evening and night.</summary>
[Clause("B3.2.a")]
public sealed class ThePrincipalCoversNoonAndEvening(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IEnumerable<DutyPresence> stays = default!;
        AuditPeriod period = default!;
        Watch watch = default!;
        DutyWindow window = default!;

        When()
            .Query(() => stays, q => q.Match<DutyPresence>().Collect())
            .Match(() => period)
            .Let(() => watch, () => Watch.OfPrincipal(stays, period, options))
            .Query(() => window, q => q
                .Match<AuditPeriod>()
                .SelectMany(p => DutyWindow.NoonsAndEvenings(p, options.Noon, options.Evening)));

        Then()
            .Oblige(() => window, Duty.CoverNoonAndEvening, kept: w => watch.Kept(w), details: w => watch.Gaps(w));
    }
}
