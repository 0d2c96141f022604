using static Jiyao.Rules.Regulations.ClauseEntry;

namespace Jiyao.Rules.Regulations.CipherOffice;

internal static class TelegramClauses
{
    private static LocalizedText HandlingRecords { get; } = new(
        "电报登记（等级及其变更、收报时间、办结时间、办理结果）",
        "Telegram register (precedence and its changes, reception, completion, result)");

    public static Chapter Chapter { get; } = new("B4", new("电报办理", "Telegrams"),
    [
        WithRule("B4.1.a", Norm.ObligationWithDeadline, Decidability.FromRecords, Bearers.DutyOfficer,
            says: new("来报收齐后15分钟内（满15分钟仍算及时）须向发报方发出回单，各等级、夜间和节假日都一样。",
                "A receipt goes out within 15 minutes, that instant included, "
                + "of an incoming telegram's complete reception, whatever the precedence or hour."),
            needs: new("电报登记（收发类别、收报时间、回单时间）",
                "Telegram register (direction, reception, receipt)"),
            options: ["ReceiptStart", "MinutePrecision", "Prefer"]),
        WithRule("B4.1.b", Norm.Consequence, Decidability.FromRecords, Bearers.DutyOfficer,
            says: new("回单超时的，时限届满时当班的正班按缺岗记；该报未交接的，记交班人。",
                "A late receipt counts as absence of the principal on duty at the deadline, "
                + "or of the outgoing one if the telegram was not handed over."),
            needs: new("B4.1.a 的判定结果，值班表，交接班记录", "The verdict on B4.1.a, roster, hand-over records"),
            options: ["AbsenceAttribution", "HandoverAck", "MinutePrecision", "Prefer", "ReceiptStart"]),
        WithRule("B4.2.a", Norm.Obligation, Decidability.FromRecords, Bearers.DutyOfficer,
            says: new("每份收发电报须在分发以前、当班结束以前登记，登记序号按年连续。",
                "Each telegram, in or out, is entered before it is distributed and before the shift ends; "
                + "serials run unbroken through the year."),
            needs: new("收发线路日志，电报登记（序号、登记时间），值班表",
                "Line log of telegrams in and out, telegram register (serial, entry), roster"),
            options: ["RegisterWithin", "MinutePrecision"]),
        WithRule("B4.2.b", Norm.Obligation, Decidability.FromRecords, Bearers.DutyOfficer,
            says: new("登记簿每行的必填栏不得空白，填“—”“/”“无”算已填；回单和办结两栏到各自期限届满才须填写。",
                "No required column of a register row stays blank (a dash, a slash or a word for none fills it); "
                + "receipt and completion fall due with their limits."),
            needs: new("电报登记各必填栏", "The required columns of the telegram register"),
            options: ["ReceiptStart", "DayCounting", "Closing", "HandlingDays", "Upgrade", "UnknownPrecedence", "MinutePrecision", "AtOnce"]),
        WithRule("B4.3.a", Norm.Obligation, Decidability.FromRecords, Bearers.DutyOfficer,
            says: new("标为重要的来报，以及特急、特提来报，须在收齐后15分钟内报告机要室负责人。",
                "An incoming telegram that is important, or of precedence extra urgent or flash, "
                + "is reported to the head of the cipher room within 15 minutes."),
            needs: new("电报登记（等级、是否重要、收报时间、报告时间）",
                "Telegram register (precedence, importance, reception, report to the head)"),
            options: ["HeadReportWithin", "MinutePrecision", "UnknownPrecedence", "Upgrade"]),
        WithRule("B4.3.b", Norm.Obligation, Decidability.FromRecords, Role.CipherRoomHead.Label,
            says: new("收发预警通知电报时，负责人从收报或下达发报令起到办完为止须一直在场指挥，代行须有委托记录。",
                "For a warning notice, in or out, the head is present in command from reception or dispatch order to "
                + "the end, or a recorded delegate is."),
            needs: new("预警标识，办理起止时间，机要室负责人在岗记录，委托记录",
                "Warning flag, start and end of handling, presence of the head, delegations"),
            options: ["WarningDirection", "HeadDelegate", "MinutePrecision"]),
        WithRule("B4.4.a", Norm.ObligationWithDeadline, Decidability.FromRecords, Bearers.Handler,
            says: new("平急和未标等级的来报须在收齐后3天内办出结果并记录，默认按满72小时计，转出不算办结。",
                "An incoming telegram marked ordinary or not at all is finished, result recorded, within 3 days, "
                + "by default 72 hours; passing it on is not finishing."),
            needs: HandlingRecords,
            options: ["DayCounting", "Closing", "HandlingDays", "Done", "Upgrade", "UnknownPrecedence", "MinutePrecision"]),
        WithRule("B4.4.b", Norm.ObligationWithDeadline, Decidability.FromRecords, Bearers.Handler,
            says: new("加急来报须在收齐后2天内办出结果并记录，默认按满48小时计。",
                "An incoming telegram of precedence urgent is finished, result recorded, "
                + "within 2 days of its reception, by default 48 hours."),
            needs: HandlingRecords,
            options: ["DayCounting", "Closing", "HandlingDays", "Done", "Upgrade", "UnknownPrecedence", "MinutePrecision"]),
        WithRule("B4.4.c", Norm.ObligationWithDeadline, Decidability.FromRecords, Bearers.Handler,
            says: new("特急来报须在收齐后1天内办出结果并记录，默认按满24小时计。",
                "An incoming telegram of precedence extra urgent is finished, result recorded, "
                + "within 1 day of its reception, by default 24 hours."),
            needs: HandlingRecords,
            options: ["DayCounting", "Closing", "HandlingDays", "Done", "Upgrade", "UnknownPrecedence", "MinutePrecision"]),
        WithRule("B4.4.d", Norm.ObligationWithDeadline, Decidability.FromRecords, Bearers.Handler,
            says: new("特提来报须在收齐后15分钟内动手办理，办结不得晚于特急电报的期限。",
                "Handling of an incoming flash telegram begins within 15 minutes of its reception and ends no later "
                + "than the limit for extra urgent ones."),
            needs: new("电报登记（等级及其变更、收报时间、开始办理时间、办结时间、办理结果）",
                "Telegram register (precedence and its changes, reception, start of handling, completion, result)"),
            options: ["DayCounting", "Closing", "HandlingDays", "Done", "Upgrade", "UnknownPrecedence", "MinutePrecision", "AtOnce", "AtOnce.Start"]),
        WithRule("B4.4.e", Norm.Prohibition, Decidability.FromRecordsOrFindings, Bearers.Handler,
            says: new("办理期限届满时，来报不得没有任何办理记录；超期由 B4.4.a 至 B4.4.d 判定，办错凭检查发现。",
                "No incoming telegram is without any record of handling when its limit passes; "
                + "B4.4.a to B4.4.d judge delay, findings show errors."),
            needs: new("电报登记（等级、收报时间、办理记录），办错须有检查发现记录",
                "Telegram register (precedence, reception, signs of handling); findings of inspections for errors"),
            options: ["DayCounting", "Closing", "HandlingDays", "Upgrade", "UnknownPrecedence", "MinutePrecision", "AtOnce"]),
    ]);
}
