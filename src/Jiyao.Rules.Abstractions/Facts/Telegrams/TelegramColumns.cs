namespace Jiyao.Rules;

/// <summary>The columns of a telegram register that clause B4.2.b asks to be filled.</summary>
[Flags]
public enum TelegramColumns
{
    /// <summary>No column.</summary>
    None = 0,

    /// <summary>收/发.</summary>
    Direction = 1 << 0,

    /// <summary>序号.</summary>
    Serial = 1 << 1,

    /// <summary>收报时间.</summary>
    ReceivedAt = 1 << 2,

    /// <summary>发报时间.</summary>
    SentAt = 1 << 3,

    /// <summary>来报单位 or 发往单位.</summary>
    Counterpart = 1 << 4,

    /// <summary>标题.</summary>
    Title = 1 << 5,

    /// <summary>密级.</summary>
    Level = 1 << 6,

    /// <summary>紧急程度.</summary>
    Precedence = 1 << 7,

    /// <summary>经办人.</summary>
    Handler = 1 << 8,

    /// <summary>回单时间.</summary>
    ReceiptAt = 1 << 9,

    /// <summary>办结时间.</summary>
    DoneAt = 1 << 10,

    /// <summary>Every column above.</summary>
    All = (1 << 11) - 1,
}
