using Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B5Housekeeping;

public sealed class DesksAreTidyTests() : InspectorsFinding(new DesksAreTidy(), ObservedMatter.DeskTidiness);
