using Jiyao.Rules.Regulations.Bureau.A5Storage;

namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>Cipher documents lie in a cabinet that can be locked and serves them alone.</summary>
[Clause("B6.4.c")]
public sealed class CipherPapersHaveTheirCabinet : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Carrier carrier = default!;
        IEnumerable<StoragePlace> places = default!;

        When()
            .Match(() => carrier, c => c.IsCipher == true, c => Protection.IsKept(c))
            .Query(() => places, q => q.Match<StoragePlace>(p => p.Name == carrier.Place).Collect());

        Then()
            .Oblige(() => carrier, Duty.KeepInOwnCabinet, kept: c => CipherStorage.IsInOwnCabinet(places), details: c => CipherStorage.Text(c));
    }
}
