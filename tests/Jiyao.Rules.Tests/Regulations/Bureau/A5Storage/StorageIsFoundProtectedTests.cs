using Jiyao.Rules.Regulations.Bureau.A5Storage;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A5Storage;

public sealed class StorageIsFoundProtectedTests() : InspectorsFinding(new StorageIsFoundProtected(), ObservedMatter.Storage);
