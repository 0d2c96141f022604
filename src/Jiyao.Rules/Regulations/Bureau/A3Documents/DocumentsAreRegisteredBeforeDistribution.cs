namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>A document is registered before it is distributed.</summary>
[Clause("A3.a2")]
public sealed class DocumentsAreRegisteredBeforeDistribution : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IncomingDocument document = default!;

        When()
            .Match(() => document, d => Recorded.TookPlace(d.DistributedAt) == true);

        Then()
            .Oblige(() => document, Duty.RegisterDocument, kept: d => Steps.WereInOrder(d.RegisteredAt, d.DistributedAt));
    }
}
