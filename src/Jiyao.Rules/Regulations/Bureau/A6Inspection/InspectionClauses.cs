using static Jiyao.Rules.Regulations.ClauseEntry;

namespace Jiyao.Rules.Regulations.Bureau;

internal static class InspectionClauses
{
    public static Chapter Chapter { get; } = new("A6", new("检查和补救", "Inspection and remedy"),
    [
        WithRule("A6.a", Norm.ObligationWithDeadline, Decidability.FromRecords, Bearers.Bureau,
            says: new("元旦、春节、劳动节、国庆节，每节在首个休息日前7天至末个休息日之间至少检查保密工作一次。",
                "New Year, Spring Festival, Labour Day and National Day each see an inspection in the 7 days before "
                + "they begin or while they last."),
            needs: new("节假日安排，检查登记（日期、范围、检查人）",
                "Holiday calendar, inspection register (date, scope, by whom)"),
            options: ["FourHolidays", "InspectionWindow"]),
        WithRule("A6.b", Norm.Obligation, Decidability.FromRecords, Bearers.Inspector,
            says: new("检查中发现的问题须当天上报，无论如何不得超过24小时。",
                "What an inspection finds is reported the same day, and in no case later than 24 hours."),
            needs: new("问题登记（发现时间、上报时间）", "Register of problems found (time found, time reported)"),
            options: ["ReportWithin"]),
        WithRule("A6.c", Norm.Obligation, Decidability.FromRecords, Bearers.Bureau,
            says: new("每个已发现的问题都须在30天内有补救记录并了结。",
                "Each problem found has a remedy on record and is closed within 30 days."),
            needs: new("问题登记（补救记录、了结时间）", "Register of problems found (remedy, time closed)"),
            options: ["RemedyWithin"]),
    ]);
}
