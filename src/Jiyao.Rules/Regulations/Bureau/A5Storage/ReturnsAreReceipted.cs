namespace Jiyao.Rules.Regulations.Bureau.A5Storage;

/// <summary>Whoever gives an item back has the issuer's receipt for it.</summary>
[Clause("A5.b")]
public sealed class ReturnsAreReceipted : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IssuedItem item = default!;

        When()
            .Match(() => item, i => i.Level >= SecrecyLevel.Secret, i => Recorded.TookPlace(i.ReturnedAt) == true)
            .Having(() => item.ReceiptNumber!.Trim() == "");

        Then()
            .Prohibit(() => item);
    }
}
