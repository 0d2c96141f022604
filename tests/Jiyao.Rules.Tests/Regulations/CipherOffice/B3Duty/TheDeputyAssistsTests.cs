using Jiyao.Rules.Regulations.CipherOffice.B3Duty;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B3Duty;

public sealed class TheDeputyAssistsTests() : InspectorsFinding(new TheDeputyAssists(), ObservedMatter.DeputyAssistance);
