namespace Jiyao.Rules.Regulations.Bureau.A5Storage;

/// <summary>A classified item issued from above goes back by the date that its issuer set, or the office does.</summary>
[Clause("A5.b")]
public sealed class ItemsFromAboveGoBack(BureauOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IssuedItem item = default!;
        var terms = new ReturnTerms(options.ReturnDefault);

        When()
            .Match(() => item, i => i.Level >= SecrecyLevel.Secret, i => terms.IsSet(i));

        Then()
            .Oblige(() => item, Duty.ReturnItem, due: i => terms.Due(i), fulfilled: i => i.ReturnedAt);
    }
}
