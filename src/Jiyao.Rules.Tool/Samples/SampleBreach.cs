namespace Jiyao.Rules.Tool.Samples;

/// <summary>What may be wrong with a row. Each stands somewhere in every sample.</summary>
internal enum SampleBreach
{
    LateReceipt,
    NoReceipt,
    BlankTitle,
    NotReported,
    OverdueOrdinary,
    OverdueUrgent,
    OverdueExtraUrgent,
    FlashBegunLate,
    FlashNotFinished,
    NeverOpened,
    OnlyForwarded,
    UnknownPrecedence,
    IllegibleTime,
    ReceiptBeforeReception,
    ImportanceBlank,
    PlainSecret,
}
