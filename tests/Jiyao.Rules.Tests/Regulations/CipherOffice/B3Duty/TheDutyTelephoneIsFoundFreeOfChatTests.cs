using Jiyao.Rules.Regulations.CipherOffice.B3Duty;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class TheDutyTelephoneIsFoundFreeOfChatTests() : InspectorsFinding(new TheDutyTelephoneIsFoundFreeOfChat(), ObservedMatter.DutyTelephone);
