namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>No stay of a secret paper is outside the building. Where approval may help, one that is inside is in order all the same.</summary>
[Clause("B6.4.e")]
public sealed class SecretPapersAreNotKeptOutside(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Custody custody = default!;
        SecrecyLevel? lowest = options.SecretIncludesInternal ? SecrecyLevel.Internal : SecrecyLevel.Secret;

        When()
            .Match(() => custody, c => c.Level >= lowest, c => !options.AllowApprovedCarry || c.IsOutsideTheBuilding == false)
            .Having(() => custody.IsOutsideTheBuilding == true);

        Then()
            .Prohibit(() => custody);
    }
}
