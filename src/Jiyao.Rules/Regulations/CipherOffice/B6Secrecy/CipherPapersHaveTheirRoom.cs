using Jiyao.Rules.Regulations.Bureau.A5Storage;

namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>Cipher documents lie in a room that serves documents alone.</summary>
[Clause("B6.4.b")]
public sealed class CipherPapersHaveTheirRoom : Rule
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
            .Oblige(() => carrier, Duty.KeepInDocumentRoom, kept: c => CipherStorage.IsInDocumentRoom(places), details: c => CipherStorage.Text(c));
    }
}
