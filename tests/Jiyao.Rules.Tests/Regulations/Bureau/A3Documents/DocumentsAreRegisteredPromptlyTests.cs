using Jiyao.Rules.Regulations.Bureau.A3Documents;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A3Documents;

public sealed class DocumentsAreRegisteredPromptlyTests() : PromptOnArrival(
    options => new DocumentsAreRegisteredPromptly(options), (arrived, done) => new IncomingDocument { ArrivedAt = arrived, RegisteredAt = done });
