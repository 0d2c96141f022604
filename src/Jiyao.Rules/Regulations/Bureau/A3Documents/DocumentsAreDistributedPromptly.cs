namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>A document is distributed by the working day after its registration.</summary>
[Clause("A3.a3")]
public sealed class DocumentsAreDistributedPromptly(BureauOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IncomingDocument document = default!;
        var promptness = new Promptness(options);

        When()
            .Match(() => document);

        Then()
            .Oblige(() => document, Duty.DistributeDocument, due: d => promptness.AfterRegistration(d), fulfilled: d => d.DistributedAt);
    }
}
