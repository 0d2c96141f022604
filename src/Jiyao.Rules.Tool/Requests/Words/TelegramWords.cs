namespace Jiyao.Rules.Tool.Requests;

/// <summary>Words for telegrams.</summary>
internal static class TelegramWords
{
    public static WordSet<TelegramDirection> Directions { get; } = new(
        (TelegramDirection.Incoming, ["incoming", "收报", "收"]),
        (TelegramDirection.Outgoing, ["outgoing", "发报", "发"]));

    public static WordSet<TelegramPrecedence> Precedences { get; } = new(
        (TelegramPrecedence.Ordinary, ["ordinary", "平急", "一般", "普通"]),
        (TelegramPrecedence.Urgent, ["urgent", "加急"]),
        (TelegramPrecedence.ExtraUrgent, ["extraUrgent", "特急"]),
        (TelegramPrecedence.Flash, ["flash", "特提"]));

    public static WordSet<TelegramForm> Forms { get; } = new(
        (TelegramForm.Cipher, ["cipher", "密码电报"]),
        (TelegramForm.Plain, ["plain", "明码电报", "明传电报"]),
        (TelegramForm.InternalFax, ["internalFax", "内部传真"]));

    public static WordSet<TelegramOutcome> Outcomes { get; } = new(
        (TelegramOutcome.Completed, ["completed", "办结"]),
        (TelegramOutcome.Forwarded, ["forwarded", "转办"]),
        (TelegramOutcome.Other, ["other", "其他"]));

    public static WordSet<TelegramColumns> Columns { get; } = new(
        (TelegramColumns.Direction, ["direction", "收/发"]),
        (TelegramColumns.Serial, ["serial", "序号"]),
        (TelegramColumns.ReceivedAt, ["receivedAt", "收报时间"]),
        (TelegramColumns.SentAt, ["sentAt", "发报时间"]),
        (TelegramColumns.Counterpart, ["counterpart", "来报单位", "发往单位"]),
        (TelegramColumns.Title, ["title", "标题"]),
        (TelegramColumns.Level, ["level", "密级"]),
        (TelegramColumns.Precedence, ["precedence", "紧急程度"]),
        (TelegramColumns.Handler, ["handler", "经办人"]),
        (TelegramColumns.ReceiptAt, ["receiptAt", "回单时间"]),
        (TelegramColumns.DoneAt, ["doneAt", "办结时间"]));
}
