namespace Jiyao.Rules.Regulations.Bureau.A2Discipline;

/// <summary>No two copies of secret papers stand in the ledger under one number, nor a copy under that of its original.</summary>
[Clause("A2.e3")]
public sealed class CopiesHaveNumbersOfTheirOwn : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CopyNumber number = default!;

        When()
            .Query(() => number, q => q
                .Match<AccessRequest<Document>>(
                    r => r.Action == SecrecyAction.Copy,
                    r => r.Resource!.Level >= SecrecyLevel.Secret,
                    r => CopyNumber.Of(r) != null)
                .GroupBy(r => CopyNumber.Of(r)!)
                .Select(copies => new CopyNumber(copies.Key, copies)));

        Then()
            .Oblige(() => number, Duty.EnterCopyIntoLedger, kept: n => n.IsOfOneCopy(), details: n => n.Text());
    }
}
