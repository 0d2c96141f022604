namespace Jiyao.Rules.Tool.Registers;

/// <summary>The columns of a telegram register. A time and its date may stand in two columns, At and On.</summary>
internal enum TelegramCell
{
    Direction,
    Serial,
    Number,
    ReceivedAt,
    ReceivedOn,
    SentAt,
    SentOn,
    Counterpart,
    Sender,
    Recipient,
    Title,
    Level,
    Precedence,
    PrecedenceChanges,
    Form,
    Importance,
    FirstContactAt,
    FirstContactOn,
    ReceiptAt,
    ReceiptOn,
    Handler,
    ReportedTo,
    ReportedAt,
    ReportedOn,
    StartedAt,
    StartedOn,
    DoneAt,
    DoneOn,
    Result,
    RegisteredAt,
    RegisteredOn,
    DistributedAt,
    DistributedOn,
    Warning,

    /// <summary>The day of the whole row, for times of which only the hour is written.</summary>
    Day,

    /// <summary>Columns that belong to a telegram register, but that no clause asks about.</summary>
    Unasked,
}
