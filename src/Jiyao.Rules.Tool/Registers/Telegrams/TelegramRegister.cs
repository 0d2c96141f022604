namespace Jiyao.Rules.Tool.Registers;

/// <summary>收发电报登记本: the register of telegrams in and out.</summary>
internal static class TelegramRegister
{
    public static RegisterKind Kind { get; } = new("telegram", new("收发电报登记本", "telegrams in and out"), typeof(Telegram), new ColumnSet(Columns()), (cells, problems, office) =>
        new TelegramBinder(cells, problems, office));

    private static IEnumerable<RegisterColumn> Columns() => Enum.GetValues<TelegramCell>().Select(cell => cell switch
    {
        TelegramCell.Level => new RegisterColumn((int)cell, Headers(cell), IsLevel, Form(cell)),
        TelegramCell.Precedence => new RegisterColumn((int)cell, Headers(cell), PrecedenceWords.IsMeant, Form(cell)),
        TelegramCell.ReceivedAt => new RegisterColumn((int)cell, Headers(cell), Form: Form(cell)) { Common = ["时间"] },
        TelegramCell.Day => new RegisterColumn((int)cell, Headers(cell), Form: Form(cell), IsMerged: true) { Common = ["日期"] },
        _ => new RegisterColumn((int)cell, Headers(cell), Form: Form(cell)) { IsEvent = IsEvent(cell) },
    });

    private static bool IsEvent(TelegramCell cell) => cell is TelegramCell.ReceiptAt or TelegramCell.ReceiptOn or TelegramCell.ReportedAt
        or TelegramCell.ReportedOn or TelegramCell.StartedAt or TelegramCell.StartedOn or TelegramCell.DoneAt or TelegramCell.DoneOn;

    // 普通 is a word of both; on a form for telegrams it is meant for the precedence.
    private static bool IsLevel(string text) => LevelWords.Knows(text) && !PrecedenceWords.IsMeant(text);

    private static string Form(TelegramCell cell) => cell switch
    {
        TelegramCell.Direction => "收 发",
        TelegramCell.Serial or TelegramCell.Number => "number",
        TelegramCell.Level => "绝密 机密 秘密 内部 公开",
        TelegramCell.Precedence => "特提 特急 加急 平急",
        TelegramCell.PrecedenceChanges => "precedences with the times they were set",
        TelegramCell.Form => "密码电报 明传电报 内部传真",
        TelegramCell.Importance or TelegramCell.Warning => "是 否",
        TelegramCell.Handler or TelegramCell.ReportedTo => "person",
        TelegramCell.Counterpart or TelegramCell.Sender or TelegramCell.Recipient or TelegramCell.Title => "text",
        TelegramCell.Result => "办结, or what became of it",
        TelegramCell.Unasked => "",
        TelegramCell.Day => "date",
        _ when $"{cell}".EndsWith("On", StringComparison.Ordinal) => "date",
        _ => "time",
    };

    private static string[] Headers(TelegramCell cell) => cell switch
    {
        TelegramCell.Direction => ["direction", "收/发", "收发", "收发类别", "收/发报", "收发报", "收发别", "发/收"],
        TelegramCell.Serial => ["serial", "id", "序号", "编号", "登记号", "收报号", "发报号", "总号", "顺序号", "流水号"],
        TelegramCell.Number => ["number", "电报号", "文号", "部门号", "发电字号", "译传号", "机号", "电报编号", "电报文号"],
        TelegramCell.ReceivedAt =>
        [
            "receivedAt", "收报时间", "收到时间", "来电时间", "收电时间", "来报时间", "接收时间", "收报日期时间", "收报日期+时间",
            "收发时间", "收/发时间", "收发报时间", "收/发报时间",
        ],
        TelegramCell.ReceivedOn =>
            ["receivedOn", "receivedDate", "收报日期", "收到日期", "来电日期", "收电日期", "来报日期", "收发日期", "收发报日期"],
        TelegramCell.SentAt => ["sentAt", "发报时间", "发出时间", "发电时间"],
        TelegramCell.SentOn => ["sentOn", "sentDate", "发报日期", "发出日期", "发电日期"],
        TelegramCell.Counterpart => ["counterpart", "对方单位", "来往单位", "来报/发往单位", "来报单位/发往单位", "收发单位"],
        TelegramCell.Sender => ["sender", "来报单位", "发报单位", "来电单位", "发电单位"],
        TelegramCell.Recipient => ["recipient", "发往单位", "收报单位", "收电单位"],
        TelegramCell.Title => ["title", "标题", "电报标题", "事由", "内容摘要", "报文题目", "题目"],
        TelegramCell.Level => ["level", "密级", "秘密等级", "等级"],
        TelegramCell.Precedence =>
            ["precedence", "紧急程度", "缓急程度", "缓急", "急缓", "等级", "时限", "unknownPrecedence"],
        TelegramCell.PrecedenceChanges => ["precedenceChanges", "等级变更"],
        TelegramCell.Form => ["form", "cipherPlain", "密/明", "密明", "明/密", "明密", "电报种类", "电报类别"],
        TelegramCell.Importance => ["isImportant", "importance", "是否重要", "重要", "重要程度"],
        TelegramCell.FirstContactAt => ["firstContactAt", "首次联络时间", "首报到达时间"],
        TelegramCell.FirstContactOn => ["firstContactOn", "首次联络日期", "首报到达日期"],
        TelegramCell.ReceiptAt => ["receiptSentAt", "receiptAt", "回单时间", "回执时间", "签收时间"],
        TelegramCell.ReceiptOn => ["receiptOn", "回单日期", "回执日期", "签收日期"],
        TelegramCell.Handler => ["handler", "经办人", "值班员", "译电员", "承办人"],
        TelegramCell.ReportedTo => ["reportedTo", "报告负责人", "呈送领导"],
        TelegramCell.ReportedAt => ["reportedAt", "报告时间", "呈送时间", "报告负责人时间"],
        TelegramCell.ReportedOn => ["reportedOn", "报告日期", "呈送日期"],
        TelegramCell.StartedAt => ["handlingStartedAt", "开始办理时间", "接办时间"],
        TelegramCell.StartedOn => ["handlingStartedOn", "开始办理日期", "接办日期"],
        TelegramCell.DoneAt => ["completedAt", "doneAt", "办结时间", "完成时间"],
        TelegramCell.DoneOn => ["completedOn", "doneOn", "办结日期", "完成日期"],
        TelegramCell.Result => ["outcome", "result", "办理结果", "处理情况", "办理情况", "去向"],
        TelegramCell.RegisteredAt => ["registeredAt", "登记时间"],
        TelegramCell.RegisteredOn => ["registeredOn", "登记日期"],
        TelegramCell.DistributedAt => ["distributedAt", "分发时间", "传阅时间"],
        TelegramCell.DistributedOn => ["distributedOn", "分发日期", "传阅日期"],
        TelegramCell.Warning => ["isWarning", "是否预警", "预警"],
        TelegramCell.Day => ["day"],
        TelegramCell.Unasked =>
        [
            "pages", "页数", "copies", "份数", "instruction", "批办", "拟办意见", "拟办", "领导批示", "批示", "签批", "抄送号",
            "returnAt", "清退日期", "归还日期", "清退时间", "归还时间", "remark", "备注",
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(cell)),
    };
}
