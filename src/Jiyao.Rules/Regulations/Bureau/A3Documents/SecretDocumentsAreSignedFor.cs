namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>Everybody who gets a classified document signs for it.</summary>
[Clause("A3.a3")]
public sealed class SecretDocumentsAreSignedFor : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IncomingDocument document = default!;

        When()
            .Match(() => document, d => d.Level >= SecrecyLevel.Secret, d => Recorded.TookPlace(d.DistributedAt) == true)
            .Having(() => Signatures.AreComplete(document) == false);

        Then()
            .Prohibit(() => document, details: d => Signatures.Text(d));
    }
}
