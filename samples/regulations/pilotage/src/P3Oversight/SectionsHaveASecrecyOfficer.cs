using Jiyao.Rules;
using Jiyao.Rules.Authoring;

namespace Pilotage.P3Oversight;

/// <summary>No unit is without somebody who serves as such at the instant of the audit, whether for a term or until further notice.</summary>
[Clause("P3.2")]
public sealed class SectionsHaveASecrecyOfficer : Rule
{
    public override void Define()
    {
        Unit unit = default!;
        AuditPeriod period = default!;

        When()
            .Match(() => unit)
            .Match(() => period)
            .Not<Appointment>(a => a.Unit == unit.Name, a => a.Role == Role.SecrecyOfficer, a => a.IsHeld(period.Latest) == true);

        Then()
            .Prohibit(() => unit);
    }
}
