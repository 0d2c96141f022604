using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

public sealed class SecretsAreReadWithinTheScopeTests() : ReadingByTheList(granularity => new SecretsAreReadWithinTheScope(new() { ScopeGranularity = granularity }));
