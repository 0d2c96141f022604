namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>A document is registered on the working day it arrives.</summary>
[Clause("A3.a2")]
public sealed class DocumentsAreRegisteredPromptly(BureauOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IncomingDocument document = default!;
        var promptness = new Promptness(options);

        When()
            .Match(() => document);

        Then()
            .Oblige(() => document, Duty.RegisterDocument, due: d => promptness.AfterArrival(d), fulfilled: d => d.RegisteredAt);
    }
}
