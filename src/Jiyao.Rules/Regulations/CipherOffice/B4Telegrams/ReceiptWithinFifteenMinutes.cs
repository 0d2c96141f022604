namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>A receipt goes out within fifteen minutes of the reception of an incoming telegram, at any hour.</summary>
[Clause("B4.1.a")]
public sealed class ReceiptWithinFifteenMinutes(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Telegram telegram = default!;
        var reception = new ReceptionLimits(options);

        When()
            .Match(() => telegram, t => t.Direction == TelegramDirection.Incoming);

        Then()
            .Oblige(() => telegram, Duty.SendReceipt, due: t => reception.ReceiptDue(t), fulfilled: t => reception.ReceiptSentAt(t));
    }
}
