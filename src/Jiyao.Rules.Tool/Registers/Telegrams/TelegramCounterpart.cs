using static Jiyao.Rules.Tool.Registers.TelegramCell;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// The other side of a telegram. A register that has a column for the sender and one for the recipient names it in one of them,
/// by direction; the other one is ourselves.
/// </summary>
internal sealed class TelegramCounterpart(CellValues cells)
{
    private readonly WordCache<string?> units = new(text => CellMarks.IsNone(text) ? null : text);

    public string? Of(TelegramDirection? direction) => cells.Text((int)Column(direction), units);

    public bool IsBlank(TelegramDirection? direction) => cells.IsBlank((int)Column(direction));

    private TelegramCell Column(TelegramDirection? direction)
    {
        if (!cells.IsBlank((int)Counterpart)) return Counterpart;
        if (!cells.Has((int)Sender)) return Recipient;
        if (!cells.Has((int)Recipient)) return Sender;
        return direction switch
        {
            TelegramDirection.Incoming => Sender,
            TelegramDirection.Outgoing => Recipient,
            _ => cells.IsBlank((int)Sender) ? Recipient : Sender,
        };
    }
}
