using static Jiyao.Rules.Tool.Registers.TelegramCell;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>Which of the columns that clause B4.2.b asks for are blank in the record, or missing from the register.</summary>
internal sealed class TelegramBlanks(CellValues cells, TelegramCounterpart counterpart)
{
    public TelegramColumns Of(TelegramDirection? direction) =>
        Blank(TelegramColumns.Direction, Direction)
        | Blank(TelegramColumns.Serial, Serial)
        | Blank(TelegramColumns.ReceivedAt, ReceivedAt, ReceivedOn)
        | (SharesTime(direction)
            ? Blank(TelegramColumns.SentAt, ReceivedAt, ReceivedOn)
            : Blank(TelegramColumns.SentAt, SentAt, SentOn))
        | (counterpart.IsBlank(direction) ? TelegramColumns.Counterpart : TelegramColumns.None)
        | Blank(TelegramColumns.Title, Title)
        | Blank(TelegramColumns.Level, Level)
        | Blank(TelegramColumns.Precedence, Precedence)
        | Blank(TelegramColumns.Handler, Handler)
        | Blank(TelegramColumns.ReceiptAt, ReceiptAt, ReceiptOn)
        | Blank(TelegramColumns.DoneAt, DoneAt, DoneOn);

    /// <summary>Whether the time of sending stands in the column of the time of reception, for want of one of its own.</summary>
    public bool SharesTime(TelegramDirection? direction) =>
        direction == TelegramDirection.Outgoing && !cells.Has((int)SentAt) && !cells.Has((int)SentOn);

    private TelegramColumns Blank(TelegramColumns flag, TelegramCell cell) =>
        cells.IsBlank((int)cell) ? flag : TelegramColumns.None;

    private TelegramColumns Blank(TelegramColumns flag, TelegramCell time, TelegramCell date) =>
        cells.IsBlank((int)time) && cells.IsBlank((int)date) ? flag : TelegramColumns.None;
}
