namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>No required column of an incoming telegram's row is blank.</summary>
[Clause("B4.2.b")]
public sealed class IncomingRowIsFilledIn : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Telegram telegram = default!;

        When()
            .Match(() => telegram, t => t.Direction == TelegramDirection.Incoming);

        Then()
            .Oblige(
                () => telegram,
                Duty.FillColumns,
                kept: t => t.HasFilled(RequiredColumns.Incoming),
                details: t => BlankColumns.Text(t, RequiredColumns.Incoming));
    }
}
