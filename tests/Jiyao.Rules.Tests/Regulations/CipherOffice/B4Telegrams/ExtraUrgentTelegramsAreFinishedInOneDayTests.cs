using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B4Telegrams;

public sealed class ExtraUrgentTelegramsAreFinishedInOneDayTests()
    : HandlingLimit(TelegramPrecedence.ExtraUrgent, 1, options => new ExtraUrgentTelegramsAreFinishedInOneDay(options));
