using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B4Telegrams;

public sealed class NoTelegramIsMishandledTests() : InspectorsFinding(new NoTelegramIsMishandled(), ObservedMatter.TelegramError);
