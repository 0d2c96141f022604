using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B4Telegrams;

/// <summary>Rows of a register received on 10 March 2026 at 09:00, marked 特急, some columns blank.</summary>
public abstract class FilledColumns(Rule rule)
{
    protected Verdict On(TelegramDirection? direction, TelegramColumns? blank, DateTimeOffset? asOf = null) =>
        OneRule.On(
            rule,
            new Telegram
            {
                Direction = direction,
                Precedence = TelegramPrecedence.ExtraUrgent,
                ReceivedAt = At("09:00"),
                BlankColumns = blank,
            },
            asOf);
}
