namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>Says which columns of a row are blank (B4.2.b).</summary>
internal static class BlankColumns
{
    private static readonly (TelegramColumns Column, string Zh, string En)[] Names =
    [
        (TelegramColumns.Direction, "收/发", "direction"), (TelegramColumns.Serial, "序号", "serial"),
        (TelegramColumns.ReceivedAt, "收报时间", "received"), (TelegramColumns.SentAt, "发报时间", "sent"),
        (TelegramColumns.Counterpart, "对方单位", "counterpart"), (TelegramColumns.Title, "标题", "title"),
        (TelegramColumns.Level, "密级", "level"), (TelegramColumns.Precedence, "紧急程度", "precedence"),
        (TelegramColumns.Handler, "经办人", "handler"), (TelegramColumns.ReceiptAt, "回单时间", "receipt"),
        (TelegramColumns.DoneAt, "办结时间", "completion"),
    ];

    /// <summary>Which of the given columns are; null: none for certain.</summary>
    public static LocalizedText? Text(Telegram telegram, TelegramColumns asked)
    {
        var blank = (telegram.BlankColumns ?? TelegramColumns.None) & asked;
        if (blank == TelegramColumns.None) return null;
        var named = Names.Where(name => (name.Column & blank) != TelegramColumns.None).ToList();
        return new(
            $"空白栏：{string.Join("、", named.Select(name => name.Zh))}。", $"Blank: {string.Join(", ", named.Select(name => name.En))}.");
    }
}
