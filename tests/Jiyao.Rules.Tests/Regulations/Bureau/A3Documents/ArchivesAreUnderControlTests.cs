using Jiyao.Rules.Regulations.Bureau.A3Documents;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A3Documents;

public sealed class ArchivesAreUnderControlTests() : InspectorsFinding(new ArchivesAreUnderControl(), ObservedMatter.ArchiveControl);
