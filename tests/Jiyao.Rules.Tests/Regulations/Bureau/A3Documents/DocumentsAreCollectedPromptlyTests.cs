using Jiyao.Rules.Regulations.Bureau.A3Documents;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A3Documents;

public sealed class DocumentsAreCollectedPromptlyTests() : PromptOnArrival(
    options => new DocumentsAreCollectedPromptly(options), (arrived, done) => new IncomingDocument { ArrivedAt = arrived, CollectedAt = done });
