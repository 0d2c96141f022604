namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>The row says whether the telegram came in or went out.</summary>
[Clause("B4.2.b")]
public sealed class DirectionIsFilledIn : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Telegram telegram = default!;

        When()
            .Match(() => telegram);

        Then()
            .Oblige(
                () => telegram,
                Duty.FillColumns,
                kept: t => t.HasFilled(TelegramColumns.Direction),
                details: t => BlankColumns.Text(t, TelegramColumns.Direction));
    }
}
