namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>The receipt column of an incoming telegram's row is filled in once the receipt is due.</summary>
[Clause("B4.2.b")]
public sealed class ReceiptIsEnteredByItsDeadline(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Telegram telegram = default!;
        var reception = new ReceptionLimits(options);

        When()
            .Match(() => telegram, t => t.Direction == TelegramDirection.Incoming);

        Then()
            .Oblige(
                () => telegram,
                Duty.FillColumns,
                due: t => reception.ReceiptDue(t),
                kept: t => t.HasFilled(TelegramColumns.ReceiptAt),
                details: t => BlankColumns.Text(t, TelegramColumns.ReceiptAt));
    }
}
