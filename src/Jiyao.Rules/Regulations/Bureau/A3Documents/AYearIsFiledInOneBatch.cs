namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>The documents of a year are filed in one batch.</summary>
[Clause("A3.e")]
public sealed class AYearIsFiledInOneBatch(BureauOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AuditPeriod period = default!;
        FilingYear year = default!;

        When()
            .Match(() => period)
            .Query(() => year, q => q
                .Match<IncomingDocument>(
                    d => options.FilingBatch == FilingBatch.OnePerYear,
                    d => FilingYear.Of(d) != null,
                    d => FilingYear.IsFiled(d, period))
                .GroupBy(d => FilingYear.Of(d)!.Value)
                .Select(documents => new FilingYear(documents.Key, documents)));

        Then()
            .Oblige(() => year, Duty.FileInOneBatch, kept: y => y.IsOneBatch(), details: y => y.Text());
    }
}
