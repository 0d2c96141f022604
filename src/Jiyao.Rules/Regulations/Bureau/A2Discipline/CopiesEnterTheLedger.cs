namespace Jiyao.Rules.Regulations.Bureau.A2Discipline;

/// <summary>A copy of a secret paper enters the ledger under a number of its own, which no copy before it bears.</summary>
[Clause("A2.e3")]
public sealed class CopiesEnterTheLedger : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AccessRequest<Document> request = default!;

        When()
            .Match(
                () => request,
                r => r.Action == SecrecyAction.Copy,
                r => r.Resource!.Level >= SecrecyLevel.Secret);

        Then()
            .Oblige(
                () => request,
                Duty.EnterCopyIntoLedger,
                kept: r => r.Context.CopyNumber!.Trim() != "" && !(r.Context.IsCopyNumberTaken ?? false),
                details: r => CopyNumbers.Text(r));
    }
}
