using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B4Telegrams;

public sealed class OrdinaryTelegramsAreFinishedInThreeDaysTests()
    : HandlingLimit(TelegramPrecedence.Ordinary, 3, options => new OrdinaryTelegramsAreFinishedInThreeDays(options));
