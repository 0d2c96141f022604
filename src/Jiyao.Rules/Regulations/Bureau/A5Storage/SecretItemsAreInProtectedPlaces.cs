namespace Jiyao.Rules.Regulations.Bureau.A5Storage;

/// <summary>Classified and internal items lie at an approved place of at least their class, top secret ones in a safe.</summary>
[Clause("A5.a")]
public sealed class SecretItemsAreInProtectedPlaces(BureauOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Carrier carrier = default!;
        IEnumerable<StoragePlace> places = default!;
        var protection = new Protection(options.StorageMap);

        When()
            .Match(() => carrier, c => c.Level >= SecrecyLevel.Internal, c => Protection.IsKept(c))
            .Query(() => places, q => q.Match<StoragePlace>(p => p.Name == carrier.Place).Collect());

        Then()
            .Oblige(() => carrier, Duty.StoreProtected, kept: c => protection.IsEnough(c, places), details: c => protection.Text(c, places));
    }
}
