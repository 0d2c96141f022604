using Jiyao.Rules.Regulations.CipherOffice.B3Duty;

namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>Who is secrecy officer of several units at once is on record as such for each of them.</summary>
[Clause("B6.7")]
public sealed class SharedSecrecyOfficersAreRecorded(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AuditPeriod period = default!;
        SharedService service = default!;

        When()
            .Match(() => period, p => options.SharedOfficer != SharedOfficer.Allowed)
            .Query(() => service, q => q
                .Match<Appointment>(a => a.Role == Role.SecrecyOfficer, a => a.Person != null)
                .GroupBy(a => Who.Key(a.Person)!)
                .Select(all => new SharedService(all.Key, all)))
            .Having(() => service.IsShared(period.Latest) == true);

        Then()
            .Oblige(
                () => service,
                Duty.RecordSharedOfficer,
                kept: s => s.IsAllowed(options.SharedOfficer, period.Latest),
                details: s => s.Text(period.Latest));
    }
}
