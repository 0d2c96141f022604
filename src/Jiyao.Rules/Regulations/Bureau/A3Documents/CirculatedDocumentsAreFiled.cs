namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>A document whose circulation has ended is filed at the start of the next year.</summary>
[Clause("A3.e")]
public sealed class CirculatedDocumentsAreFiled(BureauOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IncomingDocument document = default!;
        var terms = new FilingTerms(options);

        When()
            .Match(() => document, d => d.CirculationEndedAt != null);

        Then()
            .Oblige(() => document, Duty.FileDocument, due: d => terms.Due(d), fulfilled: d => d.FiledAt);
    }
}
