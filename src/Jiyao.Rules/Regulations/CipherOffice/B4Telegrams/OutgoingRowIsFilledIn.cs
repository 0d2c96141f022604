namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>No required column of an outgoing telegram's row is blank.</summary>
[Clause("B4.2.b")]
public sealed class OutgoingRowIsFilledIn : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Telegram telegram = default!;

        When()
            .Match(() => telegram, t => t.Direction == TelegramDirection.Outgoing);

        Then()
            .Oblige(
                () => telegram,
                Duty.FillColumns,
                kept: t => t.HasFilled(RequiredColumns.Outgoing),
                details: t => BlankColumns.Text(t, RequiredColumns.Outgoing));
    }
}
