namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>Documents are handed over for filing to somebody who is archive officer at that time.</summary>
[Clause("A3.e")]
public sealed class TheArchiveOfficerTakesThemOver : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IncomingDocument document = default!;

        When()
            .Match(() => document, d => Recorded.TookPlace(d.CirculationEndedAt) == true, d => Recorded.TookPlace(d.FiledAt) == true)
            .Having(() => document.FiledWith!.Holds(Role.ArchiveOfficer, document.FiledAt!.Value) == false);

        Then()
            .Prohibit(() => document, details: d => Signatures.Receiver(d));
    }
}
