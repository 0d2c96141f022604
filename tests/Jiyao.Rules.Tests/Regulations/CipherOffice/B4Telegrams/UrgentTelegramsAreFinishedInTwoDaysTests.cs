using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B4Telegrams;

public sealed class UrgentTelegramsAreFinishedInTwoDaysTests()
    : HandlingLimit(TelegramPrecedence.Urgent, 2, options => new UrgentTelegramsAreFinishedInTwoDays(options));
