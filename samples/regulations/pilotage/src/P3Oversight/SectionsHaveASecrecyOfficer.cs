using Jiyao.Rules;
using Jiyao.Rules.Authoring;

namespace Pilotage.P3Oversight;

/// <summary>No unit is without somebody appointed who still serves.</summary>
[Clause("P3.2")]
public sealed class SectionsHaveASecrecyOfficer : Rule
{
    public override void Define()
    {
        Unit unit = default!;

        When()
            .Match(() => unit)
            .Not<Appointment>(a => a.Unit == unit.Name, a => a.Role == Role.SecrecyOfficer, a => a.To == null);

        Then()
            .Prohibit(() => unit);
    }
}
