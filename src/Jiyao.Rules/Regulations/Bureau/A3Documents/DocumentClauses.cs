using static Jiyao.Rules.Regulations.ClauseEntry;

namespace Jiyao.Rules.Regulations.Bureau;

internal static class DocumentClauses
{
    public static Chapter Chapter { get; } = new("A3", new("文件和档案", "Documents and archives"),
    [
        WithRule("A3.a1", Norm.Obligation, Decidability.FromRecords, Bearers.DocumentStaff,
            says: new("送达的文件须在送达的同一工作日内收取。",
                "A document that has arrived is collected within the same working day."),
            needs: new("收文登记簿（到达时间、收取时间）", "Incoming-document register (arrival, collection)"),
            options: ["Promptly"]),
        WithRule("A3.a2", Norm.Obligation, Decidability.FromRecords, Bearers.DocumentStaff,
            says: new("收到的文件须在同一工作日登记，而且登记先于任何分发。",
                "A document is entered in the register within the working day it arrives and before any distribution."),
            needs: new("收文登记簿（到达时间、登记时间），分发记录",
                "Incoming-document register (arrival, entry), distribution records"),
            options: ["Promptly"]),
        WithRule("A3.a3", Norm.Obligation, Decidability.FromRecords, Bearers.DocumentStaff,
            says: new("已登记的文件最迟在下一工作日分送传阅，涉密件须当面交接并由接收人签字。",
                "A registered document goes into circulation by the next working day; "
                + "a classified one passes from hand to hand, signed for."),
            needs: new("分发传阅单（送出时间、签收）", "Distribution and circulation lists (time sent, sign-offs)")),
        WithRule("A3.a4", Norm.Obligation, Decidability.FromRecords, Bearers.DocumentStaff,
            says: new("文件在管期间，任一时刻都须查得到保管人和位置，前后不得断档。",
                "While a document is held, its custodian and place are on record for every instant, with no break."),
            needs: new("涉密载体台账的保管人和位置变动", "Changes of custodian and place in the carrier ledger")),
        WithRule("A3.b", Norm.Obligation, Decidability.FromFindings, Bearers.ArchiveStaff,
            says: new("涉密档案材料的管理须经得起检查，检查不得发现失管的情形。",
                "Control over secret archive material stands up to inspection: no inspection finds it lax."),
            needs: new("检查结论", "Results of inspections")),
        WithRule("A3.c", Norm.Obligation, Decidability.FromRecords, Bearers.Borrowers,
            says: new("涉密档案材料的移交、借出、归还须双方签字，借出须定归还日期，绝密件当日归还。",
                "Hand-over, loan and return of secret archive material bear both signatures; "
                + "each loan has a due date, for top secret the same day."),
            needs: new("移交和借阅登记（双方、时间、签字、应还日期、归还时间）",
                "Hand-over and loan register (both parties, times, signatures, due date, return)"),
            options: ["LoanDays"]),
        WithRule("A3.d", Norm.Obligation, Decidability.FromRecords, Bearers.DocumentStaff,
            says: new("文件须依次登记、分发、收回、归档，任何一步都不得略过或颠倒。",
                "A document is registered, distributed, returned and filed in that order, "
                + "with no step left out or taken early."),
            needs: new("收文登记簿中各步骤的时间", "Times of the steps in the incoming-document register")),
        WithRule("A3.e", Norm.ObligationWithDeadline, Decidability.FromRecords, Bearers.DocumentStaff,
            says: new("当年传阅完的文件须在次年1月31日24:00以前一次交齐，由当时任档案管理职务的人接收归档。",
                "Documents whose circulation ended in a year reach whoever then is archive officer in one "
                + "batch by 31 January of the next."),
            needs: new("传阅完毕日期，归档移交记录（时间、接收人职务）",
                "End of circulation, records of filing (time, role of the receiver)"),
            options: ["FilingDue", "RollOverHolidays", "FilingBatch"]),
        WithRule("A3.f", Norm.Prohibition, Decidability.FromRecords, Bearers.Anyone,
            says: new("到了应归档或应交回的时候，除登记的保管人外，谁也不得继续持有该件。",
                "Once an item is due for filing or return, nobody but its registered custodian goes on holding it."),
            needs: new("涉密载体台账（持有人、位置、应还日期）", "Carrier ledger (holder, place, due date)")),
    ]);
}
