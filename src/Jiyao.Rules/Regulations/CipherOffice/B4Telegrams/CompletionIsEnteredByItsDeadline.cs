namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>The completion column of an incoming telegram's row is filled in once its handling is due.</summary>
[Clause("B4.2.b")]
public sealed class CompletionIsEnteredByItsDeadline(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Telegram telegram = default!;
        var handling = new HandlingLimits(options);

        When()
            .Match(() => telegram, t => t.Direction == TelegramDirection.Incoming);

        Then()
            .Oblige(
                () => telegram,
                Duty.FillColumns,
                due: t => handling.Due(t),
                kept: t => t.HasFilled(TelegramColumns.DoneAt),
                details: t => BlankColumns.Text(t, TelegramColumns.DoneAt));
    }
}
