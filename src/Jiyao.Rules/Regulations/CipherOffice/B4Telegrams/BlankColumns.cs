namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>Says which columns of a row are blank (B4.2.b).</summary>
internal static class BlankColumns
{
    private static readonly Column[] Columns =
    [
        new(TelegramColumns.Direction, "收/发", "direction"), new(TelegramColumns.Serial, "序号", "serial"),
        new(TelegramColumns.ReceivedAt, "收报时间", "received"), new(TelegramColumns.SentAt, "发报时间", "sent"),
        new(TelegramColumns.Counterpart, "对方单位", "counterpart"), new(TelegramColumns.Title, "标题", "title"),
        new(TelegramColumns.Level, "密级", "level"), new(TelegramColumns.Precedence, "紧急程度", "precedence"),
        new(TelegramColumns.Handler, "经办人", "handler"), new(TelegramColumns.ReceiptAt, "回单时间", "receipt"),
        new(TelegramColumns.DoneAt, "办结时间", "completion"),
    ];

    /// <summary>Which of the given columns are; null: none for certain.</summary>
    public static LocalizedText? Text(Telegram telegram, TelegramColumns asked)
    {
        var blank = (telegram.BlankColumns ?? TelegramColumns.None) & asked;
        if (blank == TelegramColumns.None) return null;
        var named = Array.FindAll(Columns, column => (column.Flag & blank) != TelegramColumns.None);
        return new(
            $"空白栏：{string.Join("、", named.Select(column => column.Zh))}。", $"Blank: {string.Join(", ", named.Select(column => column.En))}.");
    }

    private sealed record Column(TelegramColumns Flag, string Zh, string En);
}
