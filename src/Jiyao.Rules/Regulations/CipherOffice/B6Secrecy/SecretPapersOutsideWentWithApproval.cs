namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>
/// Where approved carrying is allowed, a secret paper that is outside the building was carried out with approval. The log of what was carried
/// out tells; a stay that it does not tell of is open.
/// </summary>
[Clause("B6.4.e"), HoldsWithout(typeof(AccessRequest<Document>))]
public sealed class SecretPapersOutsideWentWithApproval(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Custody custody = default!;
        IEnumerable<AccessRequest<Document>> carryings = default!;
        SecrecyLevel? lowest = options.SecretIncludesInternal ? SecrecyLevel.Internal : SecrecyLevel.Secret;

        When()
            .Match(
                () => custody,
                c => options.AllowApprovedCarry,
                c => c.Level >= lowest,
                c => c.IsOutsideTheBuilding != null,
                c => c.IsOutsideTheBuilding == true)
            .Query(() => carryings, q => q
                .Match<AccessRequest<Document>>(r => r.Action == SecrecyAction.CarryOut, r => r.Resource!.Number == custody.Item)
                .Collect())
            .Having(() => CarryingOut.WasApproved(custody, carryings) == false);

        Then()
            .Prohibit(() => custody);
    }
}
