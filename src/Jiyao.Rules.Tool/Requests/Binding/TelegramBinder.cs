namespace Jiyao.Rules.Tool.Requests;

/// <summary>Reads telegrams.</summary>
internal static class TelegramBinder
{
    public static Telegram Read(string? id, ObjectReader properties) => new()
    {
        Id = id,
        Number = properties["number"].Text(),
        Direction = properties["direction"].Word(TelegramWords.Directions),
        Counterpart = properties["counterpart"].Text(),
        Title = properties["title"].Text(),
        Level = properties["level"].Word(SecrecyWords.Levels),
        Precedence = properties["precedence"].Word(TelegramWords.Precedences),
        UnknownPrecedence = properties["unknownPrecedence"].Text(),
        PrecedenceChanges = properties["precedenceChanges"].List(Change),
        Form = properties["form"].Word(TelegramWords.Forms),
        IsImportant = properties["isImportant"].Flag(),
        FirstContactAt = properties["firstContactAt"].Time(),
        ReceivedAt = properties["receivedAt"].Time(),
        SentAt = properties["sentAt"].Time(),
        ReceiptSentAt = properties["receiptSentAt"].Time(),
        Handler = PersonBinder.Nested(properties["handler"]),
        ReportedAt = properties["reportedAt"].Time(),
        HandlingStartedAt = properties["handlingStartedAt"].Time(),
        CompletedAt = properties["completedAt"].Time(),
        Outcome = properties["outcome"].Word(TelegramWords.Outcomes),
        BlankColumns = Columns(properties["blankColumns"]),
        RegisteredAt = properties["registeredAt"].Time(),
        DistributedAt = properties["distributedAt"].Time(),
        IsWarning = properties["isWarning"].Flag(),
        FirstReceivedAt = properties["firstReceivedAt"].Time(),
        ReceiptLoggedAt = properties["receiptLoggedAt"].Time(),
    };

    private static PrecedenceChange? Change(JsonValue value)
    {
        if (value.Object() is not { } members) return null;
        var (at, to) = (members["at"], members["to"]);
        var (changed, precedence, bySender) = (at.Time(), to.Word(TelegramWords.Precedences), members["bySender"].Flag());
        members.RefuseOthers();
        if (!at.IsGiven) at.Fault(InputFault.Missing(new("变更时间", "the time of the change")));
        if (!to.IsGiven) to.Fault(InputFault.Missing(new("变更后的等级", "the new precedence")));
        return changed is { } when && precedence is { } word ? new PrecedenceChange(when, word, bySender) : null;
    }

    private static TelegramColumns? Columns(JsonValue value) =>
        value.List(item => item.Word(TelegramWords.Columns) is { } column ? (object)column : null) is { } columns
            ? columns.Aggregate(TelegramColumns.None, (all, column) => all | (TelegramColumns)column)
            : null;
}
