using Jiyao.Rules.Regulations.Bureau.A4Devices;
using Jiyao.Rules.Regulations.Bureau.A5Storage;

namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>One person is in charge of each cipher document; a deputy may stand in.</summary>
[Clause("B6.4.a")]
public sealed class CipherPapersHaveTheirPerson : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Carrier carrier = default!;
        AuditPeriod period = default!;

        When()
            .Match(() => carrier, c => c.IsCipher == true, c => Protection.IsKept(c))
            .Match(() => period);

        Then()
            .Oblige(
                () => carrier,
                Duty.HaveCustodian,
                kept: c => SoleCustodian.Is(c.Custodians, period.Latest),
                details: c => SoleCustodian.Text(c.Custodians, period.Latest));
    }
}
