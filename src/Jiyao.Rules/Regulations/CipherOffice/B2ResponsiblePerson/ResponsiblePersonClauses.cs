using static Jiyao.Rules.Regulations.ClauseEntry;

namespace Jiyao.Rules.Regulations.CipherOffice;

internal static class ResponsiblePersonClauses
{
    public static Chapter Chapter { get; } = new("B2", new("责任人", "Responsible person"),
    [
        WithRule("B2", Norm.Organisational, Decidability.FromRecords, Role.DeputyDirectorInCharge.Label,
            says: new("分管机要保密的副主任一职须一直有人担任，前后两任之间不得空缺。",
                "The post of deputy director in charge of cipher and secrecy work is filled at all times, "
                + "with no vacancy between two holders."),
            needs: new("任职记录（人员、起止时间）", "Appointments (person, from, to)"),
            options: ["VacancyGrace"]),
    ]);
}
