namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>A document is collected on the working day it arrives.</summary>
[Clause("A3.a1")]
public sealed class DocumentsAreCollectedPromptly(BureauOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IncomingDocument document = default!;
        var promptness = new Promptness(options);

        When()
            .Match(() => document);

        Then()
            .Oblige(() => document, Duty.CollectDocument, due: d => promptness.AfterArrival(d), fulfilled: d => d.CollectedAt);
    }
}
