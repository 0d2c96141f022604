using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

public sealed class SecretsAreAskedForThroughTheChannelTests() : AskingThroughTheChannel(mode => new SecretsAreAskedForThroughTheChannel(new() { AskMode = mode }));
