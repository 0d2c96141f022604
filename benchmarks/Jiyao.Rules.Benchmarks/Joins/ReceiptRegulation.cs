using Jiyao.Rules.Authoring;

namespace Jiyao.Rules.Benchmarks.Joins;

/// <summary>A receipt, as a register of its own tells of it.</summary>
public sealed class Receipt : Fact
{
    /// <summary>The number of the telegram.</summary>
    public string? Number { get; init; }

    /// <summary>When it was sent.</summary>
    public RecordedTime? SentAt { get; init; }
}

/// <summary>A regulation of one rule that joins two registers.</summary>
internal static class ReceiptRegulation
{
    public static RegulationPack Pack { get; } = new(
        new Regulation("J", new("回单", "Receipts"), [new Chapter("J1", new("回单", "Receipts"), [Clause])]), [new EachTelegramHasItsReceipt()], []);

    private static Clause Clause => new()
    {
        Id = "J1",
        Summary = new("每份来报都有回单", "Every incoming telegram has its receipt"),
        Norm = Norm.Obligation,
        Bearer = new("值班人员", "duty officer"),
        Decidability = Decidability.FromRecords,
        DataNeeded = new("电报、回单", "telegrams, receipts"),
    };

    [Clause("J1")]
    private sealed class EachTelegramHasItsReceipt : Rule
    {
        public override void Define()
        {
            Telegram telegram = default!;

            When()
                .Match(() => telegram, t => t.Direction == TelegramDirection.Incoming)
                .Not<Receipt>(receipt => receipt.Number == telegram.Number, receipt => receipt.SentAt != null);

            Then()
                .Prohibit(() => telegram);
        }
    }
}
