using static Jiyao.Rules.Regulations.ClauseEntry;

namespace Jiyao.Rules.Regulations.CipherOffice;

internal static class HousekeepingClauses
{
    public static Chapter Chapter { get; } = new("B5", new("内务", "Housekeeping"),
    [
        WithRule("B5.1.a", Norm.Obligation, Decidability.FromFindings, Bearers.AllStaff,
            says: new("每人的办公桌面须经得起整洁检查。", "Each person's desk passes inspection for tidiness."),
            needs: new("内务检查记录", "Housekeeping inspections")),
        WithRule("B5.1.b", Norm.Prohibition, Decidability.FromFindings, Bearers.AllStaff,
            says: new("无人看管时和下班以后，桌上不得留有任何文件资料。",
                "No papers stay on a desk while nobody attends to it or after hours."),
            needs: new("内务检查记录（桌上文件、人员是否在位）",
                "Housekeeping inspections (papers on the desk, whether its user was there)"),
            options: ["DeskRule"]),
        WithRule("B5.2.a", Norm.ObligationWithDeadline, Decidability.FromRecords, Bearers.DutyOfficer,
            says: new("值班人员每个自然日24:00以前须做完擦拭、吸尘、清扫、拖地四项，节假日照常。",
                "Wiping, vacuuming, sweeping and mopping are all done before 24:00 of each calendar day, "
                + "holidays included."),
            needs: new("卫生登记（日期、四项完成情况）", "Cleaning register (date, the four tasks)"),
            options: ["CleaningPer"]),
        WithRule("B5.2.b", Norm.Obligation, Decidability.FromFindings, Bearers.DutyOfficer,
            says: new("值班人员须使室内陈设经得起每日内务检查。",
                "The room as the person on duty keeps it passes the daily check for order."),
            needs: new("内务检查记录", "Housekeeping inspections")),
        WithRule("B5.3.a", Norm.Prohibition, Decidability.FromRecords, Bearers.Anyone,
            says: new("任何人都不得在机要室内接待访客，默认领导也不例外。",
                "Nobody receives a visitor inside the cipher room, by default not even a leader."),
            needs: new("来访登记（接待人、地点）", "Visit log (host, place)"),
            options: ["VisitException"]),
        WithRule("B5.3.b", Norm.Prohibition, Decidability.FromRecords, Bearers.UnrelatedPersons,
            says: new("进入时既不当班、也不在机要人员授权名单上的人不得进机房，默认有人陪同的维修和应急救援也不行。",
                "Whoever is neither on duty nor authorised cipher staff at that instant stays out of the machine "
                + "room, by default even an escorted repairer or a rescuer."),
            needs: new("机房出入登记（人员、进入时间），当时的职务，授权名单",
                "Machine room entry log (person, time), roles held at the time, list of authorised staff"),
            options: ["EscortedMaintenance", "EmergencyEntry", "OnDutyOnly"]),
        WithRule("B5.3.c", Norm.Permission, Decidability.FromRecords, Bearers.ExemptLeaders,
            says: new("进入时正任区委领导或分管副主任的人可进机房，不受 B5.3.b 限制，但随行人员不在其内。",
                "Whoever at entry is a district committee leader or the deputy director in charge is exempt "
                + "from B5.3.b; companions are not."),
            needs: new("机房出入登记，进入时的职务", "Machine room entry log, roles held at the time of entry")),
    ]);
}
