using static Jiyao.Rules.Regulations.ClauseEntry;

namespace Jiyao.Rules.Regulations.CipherOffice;

internal static class ResponsibleUnitClauses
{
    public static Chapter Chapter { get; } = new("B1", new("责任单位", "Responsible units"),
    [
        WithRule("B1", Norm.Organisational, Decidability.FromRecords, Bearers.DistrictCommittee,
            says: new("机要和国家保密两项职责都须落实到具体单位，可以由同一单位承担。",
                "Both responsibilities, for cipher work and for state secrecy, are assigned to a named unit, "
                + "which may be the same."),
            needs: new("单位职责设置", "Roles configured for the units")),
    ]);
}
