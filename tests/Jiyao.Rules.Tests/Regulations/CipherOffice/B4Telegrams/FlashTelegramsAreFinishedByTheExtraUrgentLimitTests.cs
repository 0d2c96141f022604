using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B4Telegrams;

public sealed class FlashTelegramsAreFinishedByTheExtraUrgentLimitTests()
    : HandlingLimit(TelegramPrecedence.Flash, 1, options => new FlashTelegramsAreFinishedByTheExtraUrgentLimit(options));
