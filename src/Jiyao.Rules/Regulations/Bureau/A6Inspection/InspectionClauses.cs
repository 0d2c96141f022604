using static Jiyao.Rules.Regulations.ClauseEntry;

namespace Jiyao.Rules.Regulations.Bureau;

internal static class InspectionClauses
{
    public static Chapter Chapter { get; } = new("A6", new("检查和补救", "Inspection and remedy"),
    [
        WithoutRule("A6.a", Norm.ObligationWithDeadline, Decidability.FromRecords, Bearers.Bureau,
            says: new("元旦、春节、劳动节、国庆节，每节在首个休息日前7天至末个休息日之间至少检查保密工作一次。",
                "New Year, Spring Festival, Labour Day and National Day each see an inspection in the 7 days before "
                + "they begin or while they last."),
            needs: new("节假日安排，检查登记（日期、范围、检查人）",
                "Holiday calendar, inspection register (date, scope, by whom)"),
            because: new("尚不读取检查登记，无从得知各节假日前后是否检查过。",
                "The inspection register is not read yet, so nothing tells whether each holiday had its inspection.")),
        WithoutRule("A6.b", Norm.Obligation, Decidability.FromRecords, Bearers.Inspector,
            says: new("检查中发现的问题须当天上报，无论如何不得超过24小时。",
                "What an inspection finds is reported the same day, and in no case later than 24 hours."),
            needs: new("问题登记（发现时间、上报时间）", "Register of problems found (time found, time reported)"),
            because: new("尚不读取检查问题登记，发现和上报的时间不明。",
                "The register of problems found is not read yet, so the times of finding and reporting are unknown.")),
        WithoutRule("A6.c", Norm.Obligation, Decidability.FromRecords, Bearers.Bureau,
            says: new("每个已发现的问题都须有补救记录，满30天仍未了结的另作标示。",
                "Each problem found has a record of its remedy, and one still open after 30 days is flagged."),
            needs: new("问题登记（补救记录、了结时间）", "Register of problems found (remedy, time closed)"),
            because: new("尚不读取检查问题登记，补救和了结的情况不明。",
                "The register of problems found is not read yet, so remedies and closing dates are unknown.")),
    ]);
}
