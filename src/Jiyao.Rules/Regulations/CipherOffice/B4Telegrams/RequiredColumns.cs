namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>The register columns that clause B4.2.b asks for. Receipt and completion are entered when they happen.</summary>
internal static class RequiredColumns
{
    public const TelegramColumns Incoming = Both | TelegramColumns.ReceivedAt;

    public const TelegramColumns Outgoing = Both | TelegramColumns.SentAt;

    private const TelegramColumns Both =
        TelegramColumns.Direction | TelegramColumns.Serial | TelegramColumns.Counterpart | TelegramColumns.Title
        | TelegramColumns.Level | TelegramColumns.Precedence | TelegramColumns.Handler;
}
