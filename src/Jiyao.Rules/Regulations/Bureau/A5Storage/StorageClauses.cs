using static Jiyao.Rules.Regulations.ClauseEntry;

namespace Jiyao.Rules.Regulations.Bureau;

internal static class StorageClauses
{
    public static Chapter Chapter { get; } = new("A5", new("存放、清退和销毁", "Storage, return and destruction"),
    [
        WithRule("A5.a", Norm.Obligation, Decidability.FromRecordsOrFindings, Bearers.Holder,
            says: new("密级件和局内部件只可存放在获批地点，地点的防护等级不得低于该件，绝密件须入保险柜。",
                "Items with a level, internal ones included, lie only at approved places of at least their class; "
                + "top secret ones in a safe."),
            needs: new("存放记录（地点、防护等级、该件密级），或检查发现记录",
                "Storage records (place, its class, level of the item), or findings of inspections"),
            options: ["StorageMap"]),
        WithRule("A5.b", Norm.ObligationWithDeadline, Decidability.FromRecords, Bearers.HolderOrDocumentStaff,
            says: new("上级发来的密级件须在发文单位指定的日期以前交还并取得回执；未指定日期的满一年予以提醒。",
                "Items with a level that a superior body sent go back, against receipt, by its date; if it gave none, "
                + "a reminder follows in a year."),
            needs: new("清退记录（发文单位、应退日期、归还时间、回执）",
                "Return records (issuer, date due, time of return, receipt)"),
            options: ["ReturnDefault"]),
        WithRule("A5.c", Norm.Obligation, Decidability.FromRecords, Bearers.DocumentStaff,
            says: new("销毁密级件须列出清单、事先获批、送定点单位，并有两人押运监销。",
                "Classified items are destroyed on a list approved beforehand, at a designated plant, "
                + "with two escorts who watch."),
            needs: new("销毁登记（清单、批准、地点、两名监销人、时间）",
                "Destruction register (list, approval, place, two witnesses, time)")),
    ]);
}
